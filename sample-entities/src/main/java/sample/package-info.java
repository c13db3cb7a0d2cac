/** A bookshop: its people, its catalogue, its orders and, in a schema of their own, its shelves. */
package sample;
