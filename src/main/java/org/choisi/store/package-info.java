/** What has been imported and advised, kept in a database: H2 in one file, or PostgreSQL. No name of a person. */
package org.choisi.store;
