@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
