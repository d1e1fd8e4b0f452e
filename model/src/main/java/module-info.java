// SPDX-License-Identifier: Apache-2.0

/** What grassroots law enforcement is: immutable value types, and nothing that calculates. */
module io.github.zhifa.model {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.google.common;
  requires transitive org.jspecify;
  // Only the generated code asks for it: javax.annotation.processing.Generated.
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports io.github.zhifa.model.agency;
  exports io.github.zhifa.model.certificate;
  exports io.github.zhifa.model.discretion;
  exports io.github.zhifa.model.figure;
  exports io.github.zhifa.model.item;
  exports io.github.zhifa.model.law;
  exports io.github.zhifa.model.staffing;
  exports io.github.zhifa.model.text;

  // Unqualified, so that it serves any JSON binding.
  opens io.github.zhifa.model.agency;
  opens io.github.zhifa.model.certificate;
  opens io.github.zhifa.model.discretion;
  opens io.github.zhifa.model.figure;
  opens io.github.zhifa.model.item;
  opens io.github.zhifa.model.law;
  opens io.github.zhifa.model.staffing;
  opens io.github.zhifa.model.text;
}
