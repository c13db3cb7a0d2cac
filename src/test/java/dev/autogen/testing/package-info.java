/** What tests of several packages share: an embedded server and databases on it. */
package dev.autogen.testing;
