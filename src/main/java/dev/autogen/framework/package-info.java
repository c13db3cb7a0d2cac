/** What Spring Boot tells Hibernate on behalf of an application, read without starting them. */
@NullMarked
package dev.autogen.framework;

import org.jspecify.annotations.NullMarked;
