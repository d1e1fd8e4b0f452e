// SPDX-License-Identifier: Apache-2.0

/** What is wrong with the data: rules, readers, reports and the command line. */
module io.github.zhifa.validation {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.github.zhifa.core;
  requires java.xml;
  // Only the command line asks for it.
  requires static info.picocli;
  // Only tables ask for these.
  requires static org.apache.commons.csv;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.poi;
  // Only the generated code asks for it: javax.annotation.processing.Generated.
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports io.github.zhifa.validation.agency;
  exports io.github.zhifa.validation.catalogue;
  exports io.github.zhifa.validation.certificate;
  exports io.github.zhifa.validation.discretion;
  exports io.github.zhifa.validation.dmn;
  exports io.github.zhifa.validation.enforcement;
  exports io.github.zhifa.validation.engine;
  exports io.github.zhifa.validation.figure;
  exports io.github.zhifa.validation.item;
  exports io.github.zhifa.validation.json;
  exports io.github.zhifa.validation.law;
  exports io.github.zhifa.validation.register;
  exports io.github.zhifa.validation.report;
  exports io.github.zhifa.validation.sheet;
  exports io.github.zhifa.validation.staffing;

  opens io.github.zhifa.validation.cli to
      info.picocli;

  // Read and written by the JSON binding of this module.
  opens io.github.zhifa.validation.engine;
}
