/** The review of digital services: keep, improve, merge or withdraw, why, when, and what that frees. */
package org.choisi.services;
