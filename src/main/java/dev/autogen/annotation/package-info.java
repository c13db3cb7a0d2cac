/** What entities may carry to tell a comparison what it cannot see. Nothing of it is needed when the application runs. */
@NullMarked
package dev.autogen.annotation;

import org.jspecify.annotations.NullMarked;
