// SPDX-License-Identifier: Apache-2.0

/** What follows from the model: calculators over its values. */
module io.github.zhifa.core {
  requires transitive io.github.zhifa.model;

  exports io.github.zhifa.core.agency;
  exports io.github.zhifa.core.certificate;
  exports io.github.zhifa.core.discretion;
  exports io.github.zhifa.core.discretion.applicable;
  exports io.github.zhifa.core.discretion.gate;
  exports io.github.zhifa.core.discretion.trace;
  exports io.github.zhifa.core.enforcement;
  exports io.github.zhifa.core.figure;
  exports io.github.zhifa.core.figure.text;
  exports io.github.zhifa.core.item;
  exports io.github.zhifa.core.law;
  exports io.github.zhifa.core.staffing;
  exports io.github.zhifa.core.table;
}
