// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.model.agency.AgencyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNamesTest {

  @ParameterizedTest
  @CsvSource({
    "国务院, NATIONAL",
    "国家市场监督管理总局, NATIONAL",
    "国家发展和改革委员会, NATIONAL",
    "中华人民共和国生态环境部, NATIONAL",
    "河北省司法厅, PROVINCE",
    "河北省人民政府, PROVINCE",
    "内蒙古自治区司法厅, PROVINCE",
    "广西壮族自治区生态环境厅, PROVINCE",
    "北京市规划和自然资源委员会, PROVINCE",
    "省生态环境厅, PROVINCE",
    "秦皇岛市司法局, CITY",
    "河北省秦皇岛市司法局, CITY",
    "深圳市城市管理和综合执法局, CITY",
    "深圳市市场监督管理局, CITY",
    "深圳市政务服务数据管理局, CITY",
    "深圳市生态环境局龙华管理局, CITY",
    "深圳市规划和自然资源局龙华管理局, CITY",
    "秦皇岛市生态环境局昌黎县分局, CITY",
    "景德镇市司法局, CITY",
    "新乡市司法局, CITY",
    "运城市综合行政执法局, CITY",
    "延边朝鲜族自治州司法局, CITY",
    "锡林郭勒盟行政公署, CITY",
    "阿里地区行政公署, CITY",
    "昌黎县司法局, COUNTY",
    "青龙满族自治县司法局, COUNTY",
    "中共昌黎县委员会宣传部, COUNTY",
    "昌黎县城市管理综合行政执法局, COUNTY",
    "秦皇岛市海港区城市管理局, COUNTY",
    "海港区住房和城乡建设局, COUNTY",
    "深圳市龙华区水务局, COUNTY",
    "深圳市龙华区城市管理和综合执法局, COUNTY",
    "北京市东城区城市管理委员会, COUNTY",
    "枣庄市市中区司法局, COUNTY",
    "晋城市城区司法局, COUNTY",
    "石家庄市井陉矿区司法局, COUNTY",
    "苏州市昆山市司法局, COUNTY",
    "济宁市邹城市司法局, COUNTY",
    "鄂伦春自治旗司法局, COUNTY",
    "上海市浦东新区城市管理行政执法局, COUNTY",
    "县农业农村局, COUNTY",
    "区城市管理局, COUNTY",
    "滑县司法局, COUNTY",
    "昌黎县昌黎镇人民政府, TOWNSHIP",
    "昌黎镇人民政府, TOWNSHIP",
    "龙家店镇综合行政执法队, TOWNSHIP",
    "民治街道办事处, TOWNSHIP",
    "深圳市龙华区民治街道办事处, TOWNSHIP",
    "定州市砖路镇人民政府, TOWNSHIP",
    "枣庄市市中区文化路街道办事处, TOWNSHIP",
  })
  void thePlaceTellsTheLevel(String name, AgencyLevel level) {
    assertThat(AgencyNames.levelOf(name)).contains(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "局",
        "城市管理局",
        "市场监督管理局",
        "市政工程管理处",
        "住房和城乡建设局",
        "乡村振兴局",
        "定州市司法局",
        "河北省定州市司法局",
        "市生态环境局",
        "秦皇岛经济技术开发区管理委员会",
        "秦皇岛市北戴河新区管理委员会",
        "深圳市大鹏新区城市管理和综合执法局",
        "雄安新区管理委员会",
        "农贸市场管理中心",
        "社区服务中心",
        "国家税务总局昌黎县税务局",
        "国家统计局秦皇岛调查队",
      })
  void aNameThatDoesNotTellForCertainHasNoLevel(String name) {
    assertThat(AgencyNames.levelOf(name)).isEmpty();
  }

  @Test
  void allCitiesOfPrefecturalLevelAreKnown() {
    // 293 rows that end in 市 in the table of codes as of 2023-06-30.
    assertThat(PrefectureCities.count()).isEqualTo(293);
  }
}
