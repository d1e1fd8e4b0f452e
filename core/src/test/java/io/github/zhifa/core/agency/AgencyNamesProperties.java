// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.AgencyLevel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class AgencyNamesProperties {

  @Property
  @Label("reading a level never fails, whatever the name")
  void anyNameIsRead(@ForAll String name) {
    assertThat(AgencyNames.levelOf(name)).isNotNull();
  }

  @Property
  @Label("a branch of a city's department stays the city's, wherever it is")
  void aBranchHasTheLevelOfItsDepartment(
      @ForAll @Chars({'龙', '华', '区', '县', '镇', '昌', '黎'}) @StringLength(max = 5) String place) {
    assertThat(AgencyNames.levelOf("深圳市生态环境局" + place + "分局")).contains(AgencyLevel.CITY);
  }
}
