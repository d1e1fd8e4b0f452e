// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places and the populations that a text names, in its order: 全市, 我市, 昌黎县, 河北省; 乡镇, 街道,
 * 各级行政执法部门. A name of a place starts where a clause does or behind a preposition; of several that
 * are listed (甲县、乙县) none is the place of a number.
 */
final class Places {
  private static final WordSet WHOLE =
      WordSet.of(
          "全国 全省 全市 全县 全区 全州 全旗 全镇 全乡 全街道 全盟 全系统 我省 我市 我县 我区 我州 我旗 我镇 我乡 我街道 我局 本省 本市 本县 本区 本镇 本街道");
  private static final String NEVER_IN_NAMES = "了个为有是以们这那其每";
  private static final String SUFFIXES = "省市县区州旗";
  private static final String BORDERS = "因获在对向由和与及至从到是赴为将各的年月日、，,。；;：:《“（( \u3000\n\r\t〔";
  private static final WordSet NO_NAMES =
      WordSet.of(
          "地区 城区 辖区 社区 园区 景区 市区 郊区 山区 灾区 片区 城市 超市 上市 门市 都市 街区 校区 库区 小区 专区 厂区 牧区 矿区 林区 农区 示范区 服务区 夜市 集市 县市");
  private static final WordSet PROVINCES =
      WordSet.of(
          "河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省");
  private static final WordSet NO_STARTS =
      WordSet.of(
          "关于 提交 上报 报送 呈报 报请 联动 配合 协同 会同 组织 指导 督促 邀请 推动 代表 覆盖 涉及 深入 走进 其他 各个 部分 所有 每个 跨 该 此 其 几 多个 两个 有关 相关 试点 示范 先进 文明 所辖 下辖 上级 下级 派驻 整个 主城 中心城 老城 新城 经 请 报 送 推进 依托 通过 要求 加强 实行 实施 明确 开展 以");
  private static final String NO_ENDS = "直级域块际间内外场容政管";
  private static final WordSet POPULATIONS =
      WordSet.of(
          "乡镇街道 乡镇（街道） 乡镇(街道) 乡镇和街道 乡镇、街道 镇街 镇（街道） 街道（乡镇） 乡镇 街道 县区 县（市、区） 县(市、区) 市县 村（社区） 行政村 社区"
              + " 各级行政执法部门 各级行政执法机关 行政执法部门 行政执法机关 行政执法单位 行政执法主体 县直执法部门 市直执法部门 区直执法部门 县直部门 市直部门 区直部门"
              + " 市级部门 县级部门 省直部门 各县直执法部门 各部门 各单位 执法部门 行政机关");
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_AUTONOMOUS = 12;

  /** A name with where it stands. */
  record Said(int start, int end, String name) {}

  private final List<Said> places = new ArrayList<>();
  private final List<Said> populations = new ArrayList<>();

  /** Where the name before ends, whether it is listed or not. */
  private int listEnd = -1;

  Places(String text) {
    int at = 0;
    while (at < text.length()) {
      String whole = WHOLE.at(text, at, text.length());
      String population = whole.isEmpty() ? POPULATIONS.at(text, at, text.length()) : "";
      if (!whole.isEmpty()) {
        places.add(new Said(at, at + whole.length(), whole));
      } else if (!population.isEmpty()) {
        populations.add(new Said(at, at + population.length(), population));
      } else if (SUFFIXES.indexOf(text.charAt(at)) >= 0) {
        named(text, at).ifPresent(said -> add(text, said));
      }
      at += Math.max(1, whole.length() + population.length());
    }
  }

  private void add(String text, Said said) {
    boolean joined = said.start() == listEnd + 1 && Marks.isOneOf(text, listEnd, "、和及与");
    if (joined && !places.isEmpty() && places.get(places.size() - 1).end() == listEnd) {
      places.remove(places.size() - 1);
    }
    if (!joined && !Marks.isOneOf(text, said.end(), "、等")) {
      places.add(said);
    }
    listEnd = said.end();
  }

  private static Optional<Said> named(String text, int suffix) {
    boolean autonomous = text.startsWith("自治", Math.max(0, suffix - 2));
    int least = Math.max(0, suffix - (autonomous ? LONGEST_AUTONOMOUS : LONGEST_NAME));
    int start = suffix;
    while (start > least && isInName(text.charAt(start - 1))) {
      start--;
    }
    boolean bordered = start == 0 || BORDERS.indexOf(text.charAt(start - 1)) >= 0;
    String name = text.substring(start, suffix + 1);
    if (text.charAt(suffix) == '省') {
      String province = PROVINCES.before(text, suffix + 1, least);
      return province.isEmpty()
          ? Optional.empty()
          : Optional.of(new Said(suffix + 1 - province.length(), suffix + 1, province));
    }
    boolean known =
        name.equals("开发区")
            || name.startsWith("度") // 年度重点片区
            || NO_NAMES.isBefore(name, name.length(), 0)
            || NO_STARTS.isAt(name, 0, name.length())
            || Marks.isOneOf(text, suffix + 1, NO_ENDS);
    int shortest = text.charAt(suffix) == '县' ? 1 : 2;
    return bordered && !known && suffix - start >= shortest
        ? Optional.of(new Said(start, suffix + 1, name))
        : Optional.empty();
  }

  private static boolean isInName(char c) {
    return Marks.isHan(c)
        && BORDERS.indexOf(c) < 0
        && SUFFIXES.indexOf(c) < 0
        && NEVER_IN_NAMES.indexOf(c) < 0;
  }

  List<Said> places() {
    return places;
  }

  List<Said> populations() {
    return populations;
  }
}
