// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.figure.text;

import io.github.zhifa.core.law.WordSet;

/**
 * What a number counts: the noun behind its unit (25个检查事项), or the one before it (执法证件614个) without
 * the verb in front of it.
 *
 * @param name the noun; empty where it could not be told
 * @param start where it starts if it stands before the number, the start of the number if not
 * @param end where it ends if it stands behind the number, the end of the number if not
 */
record CountedThing(String name, int start, int end) {
  private static final WordSet BODIES =
      WordSet.of("部门 单位 机关 机构 乡镇 街道 镇街 县区 区县 社区 村 办事处 县 区 镇 乡 市 街道办");
  private static final WordSet STOPS =
      WordSet.of(
          "的 参加 参与 涉及 联合 召开 进行 开展 制定 均 已 为 与 和 及 或 在 对 被 由 是 有 尚 无 未 占 同比 环比 比 较 以 到 于 中 共 并 分别 等 予 给 向 从"
              + " 达 不 可 能够 能有效 能自 将 来 全部 完成 获 受 通过 实现 接受 落实 进驻 纳入 开通 报 移送 成为 建立 组织 负责 承担 依法 作出 存在 上升 下降 增长 增加 减少"
              + " 调整 提高 降至 压缩 缩短 提前 内 后 前 左右 以上 其中 包括 罚款 处罚金额 覆盖 提出 采取 取得 持证上岗 了 提升 上升 压减 增至 升至 配备 仍 尚 设立 成立 挂牌 统一 看 收到 接到 全覆盖 精简 缩减 合并 整合 下放 收回");
  private static final WordSet LEADING =
      WordSet.of(
          "一是 二是 三是 四是 五是 六是 共计 合计 总计 年度 年 度 我局 我市 我县 我区 我镇 本市 本局 共发生 发生 检查 排查 整改 培训 发放 赋权 取消 清理 调整 移送 解答 化解 调解 评查 抽查 审核 审查 备案 公开 公布 发布 处理 答复 回复 处置 处罚 责令 收缴 罚没 没收 拆除"
              + " 培育 联动 覆盖 累计 共 全年 全市 全县 全区 全省 其中 目前 已 并 向 对 将 为 的 有 各类 各 先后 依法 集中 统一 积极 投入 支持 帮助 指导 推进 参加"
              + " 吸引 邀请 力争 确保 经 和 及 与 、");
  private static final WordSet VERBS =
      WordSet.of(
          "申领 注销 补办 办理 受理 审结 办结 查处 新增 开展 组织 举办 召开 出动 发现 立案 结案 作出 下达 制定 修订 废止 印发 出台 核发 配备 设立 建立 建成 完成 实施 下放"
              + " 承接 移交 接收 接待 查办 新建 改建 明确 涉及 梳理 现有 共有 拥有 设有 下沉 安排 聘请 选派 选聘 派出 收到 接到 退出 清退 各类");
  private static final WordSet MEANS = WordSet.of("平均 人均 每");

  /** Nouns that start like one of the leading words. */
  private static final WordSet NOUNS =
      WordSet.of(
          "经济 经营 经费 共同 公开案 处罚款 处罚金 处罚决定 处罚案 罚没款 罚没金额 罚没收入 检查对象 检查单 整改率 覆盖率 办结率 有效 有关 年报 度量 与会");

  private static final WordSet TRAILING =
      WordSet.of(
          "共计 合计 总计 总共 累计 共 计 约 近 达到 达 为 有 超过 超 逾 仅 分别 各 总数 数量 总量 了 不足 至少 平均 人均 已 数 均 由 从 由原来的 从原来的 原来的 原有的 原 是 在 占 占比为");
  private static final int LONGEST = 14;

  /** Returns whether {@code noun} names bodies of the administration. */
  static boolean isBody(String noun) {
    return BODIES.isBefore(noun, noun.length(), 0);
  }

  /** Returns what {@code figure} counts. */
  static CountedThing of(String text, Measured figure) {
    Mention mention = figure.mention();
    int end = behind(text, mention.end());
    String behind = text.substring(mention.end(), end);
    int of = behind.lastIndexOf('的');
    if (of > 0 && isBody(behind.substring(0, of))) {
      return new CountedThing(behind.substring(0, of), mention.start(), mention.end() + of);
    }
    String noun = behind.substring(of + 1).strip();
    if (!noun.isEmpty()) {
      return new CountedThing(noun, mention.start(), end);
    }
    return before(text, mention, subjectEnd(text, figure));
  }

  /** Returns where the nouns behind the unit end; 下放的行政处罚事项 is one with its attribute. */
  private static int behind(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    int at = start;
    while (at < limit && isNoun(text, at, limit)) {
      at++;
    }
    if (at == limit && at < text.length() && isNoun(text, at, text.length())) {
      return start; // a clause rather than a noun
    }
    boolean attribute = at > start && at - start <= 6 && Marks.isOneOf(text, at, "的");
    if (!attribute) {
      return at;
    }
    int end = at + 1;
    while (end < limit && isNoun(text, end, limit)) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private static boolean isNoun(String text, int at, int limit) {
    char c = text.charAt(at);
    String stop = STOPS.at(text, at, limit);
    boolean named = // 违法行为, 国际组织
        (c == '为' && Marks.isOneOf(text, at - 1, "行作"))
            || (c == '可' && Marks.isOneOf(text, at - 1, "许"))
            || (stop.equals("组织") && (at + 2 == limit || !Marks.isHan(Marks.at(text, at + 2))))
            || text.startsWith("下放的", at);
    return Marks.isHan(c) && !Marks.isChineseNumeral(c) && (stop.isEmpty() || named);
  }

  private static int subjectEnd(String text, Measured figure) {
    int end = Math.min(figure.subjectEnd(), figure.mention().start());
    return Marks.trimEnd(text, end, figure.mention().lead());
  }

  private static CountedThing before(String text, Mention mention, int to) {
    CountedThing unnamed = new CountedThing("", mention.start(), mention.end());
    int from = mention.lead();
    int end = Particles.skipBack(TRAILING, text, to, from);
    if (Marks.isOneOf(text, end - 1, "的")) {
      return unnamed; // 能有效承接的35项: an attribute of what was named before
    }
    int start = end;
    while (start > from && end - start < LONGEST && Marks.isHan(text.charAt(start - 1))) {
      start--;
    }
    boolean cut = end - start == LONGEST && start > from && Marks.isHan(text.charAt(start - 1));
    for (int at = end - 1; at > start; at--) {
      if (VERBS.isBefore(text, at, start) || text.charAt(at - 1) == '的') {
        start = at;
        cut = false;
      }
    }
    int first = nounStart(text, start, end);
    String name = text.substring(first, end);
    boolean none =
        cut
            || name.length() < 2
            || VERBS.at(name, 0, name.length()).equals(name)
            || MEANS.isAt(name, 0, name.length());
    return none ? unnamed : new CountedThing(name, first, mention.end());
  }

  /** Returns where the words end that lead to a noun. */
  private static int nounStart(String text, int from, int end) {
    int start = from;
    String word = LEADING.at(text, start, end);
    while (!word.isEmpty() && !NOUNS.isAt(text, start, end)) {
      start += word.length();
      word = LEADING.at(text, start, end);
    }
    return start;
  }
}
