/** What Spring Boot and Quarkus tell Hibernate on behalf of an application, read without starting them. */
@NullMarked
package dev.autogen.framework;

import org.jspecify.annotations.NullMarked;
