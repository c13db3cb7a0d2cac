package dev.autogen.project;

/**
 * A property as a source file declares it: a field, a component of a record, or a getter.
 *
 * @param line where its type and name are
 * @param type its type as written, without type arguments
 * @param annotated whether it carries annotations, as the one of field and getter does that is mapped
 */
record SourceMember(int line, String type, boolean annotated) {}
