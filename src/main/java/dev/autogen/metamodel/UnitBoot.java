package dev.autogen.metamodel;

/**
 * What Hibernate is started with for one persistence unit.
 *
 * @param unit its name; empty where there is none
 * @param boot the classes, mapping files and settings
 */
record UnitBoot(String unit, BootRequest boot) {}
