@NullMarked
package dev.autogen.script;

import org.jspecify.annotations.NullMarked;
