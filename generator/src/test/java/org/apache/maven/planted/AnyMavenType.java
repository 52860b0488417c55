package org.apache.maven.planted;

/** Stands for any class of Maven, which the generator has not on its class path. */
public final class AnyMavenType {}
