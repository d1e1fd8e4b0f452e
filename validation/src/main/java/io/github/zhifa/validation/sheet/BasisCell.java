// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legal basis as tables print it: 《instrument》第…条, one or several, each with or without its
 * wording. A citation counts where a line or a sentence begins with it; one within the wording of a
 * provision is part of that wording.
 *
 * @param sources what is cited, in printed order
 * @param leftOut whether there is wording beside
 * @param readable whether the cell begins with a citation
 */
record BasisCell(ImmutableList<LegalSource> sources, boolean leftOut, boolean readable) {
  private static final String NUMBER = "[（(]?[0-9０-９零〇一二两三四五六七八九十百千]+[)）]?";
  private static final String JOINT = "\\s*(?:[、，,和及与至]|以及|或者?)\\s*";
  private static final String ELEMENT =
      "第\\s*" + NUMBER + "(?:" + JOINT + "第?" + NUMBER + ")*\\s*[条款项目](?:之[一二三四五六七八九十]+)?";
  private static final Pattern PLACE =
      Pattern.compile("\\s*(" + ELEMENT + "(?:(?:" + JOINT + "|\\s*[；;]?\\s*)" + ELEMENT + ")*)");

  /** What may stand before a citation: 1. （一） ① 【法律】 依据： 根据. */
  private static final String LEAD =
      "(?:\\s|\\d{1,2}\\s*[.．、)）]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、"
          + "|【[^】]{1,12}】|\\[[^\\]]{1,12}\\]|[\\u4e00-\\u9fff]{1,6}[:：]|根据|依据|依照|按照|违反)*";

  private static final Pattern START = Pattern.compile("(?:^|[\\n。；;])" + LEAD + "(?=《)");
  private static final Pattern NEXT = Pattern.compile("\\s*(?:[、，,；;和及与]|以及)?" + LEAD + "(?=《)");
  private static final Pattern BRACKETS = Pattern.compile("\\s*([（(][^（）()]*[)）])");
  private static final Pattern EDITION =
      Pattern.compile("\\((?:\\d{4}年?)?(?:第?[一二三四五六]次)?(?:修订|修正|修改|版)?(?:版|本)?\\)");
  private static final Pattern NOTHING_MORE = Pattern.compile("(?:的?规定|[\\s。；;、，,.])*");

  /** How 《 and 》 are typed on an English keyboard. */
  private static final Pattern TYPED_OPEN = Pattern.compile("<<|＜＜");

  private static final Pattern TYPED_CLOSE = Pattern.compile(">>|＞＞");
  private static final Pattern NONE = Pattern.compile("无?[-—–/\\\\\\s]*");

  static BasisCell read(String text) {
    if (NONE.matcher(text).matches()) {
      return new BasisCell(ImmutableList.of(), false, true);
    }
    return new Reader(TYPED_CLOSE.matcher(TYPED_OPEN.matcher(text).replaceAll("《")).replaceAll("》"))
        .read();
  }

  private static final class Reader {
    private final String text;
    private final List<LegalSource> sources = new ArrayList<>();
    private boolean leftOut;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    BasisCell read() {
      Matcher start = START.matcher(text);
      boolean readable = start.find() && start.start() == 0;
      while (readable) {
        at = start.end();
        readable = chain();
        int end = start.find(Math.min(at, text.length())) ? start.start() : text.length();
        leftOut |= !NOTHING_MORE.matcher(text.substring(at, Math.max(at, end))).matches();
        if (end == text.length()) {
          break;
        }
      }
      return new BasisCell(ImmutableList.copyOf(sources), leftOut, readable);
    }

    /** Reads citations that follow each other; false where a title is not closed. */
    private boolean chain() {
      Matcher next = NEXT.matcher(text);
      do {
        int closed = closing();
        if (closed < 0) {
          return false;
        }
        cite(text.substring(at + 1, closed).strip(), closed + 1);
        next.region(at, text.length());
      } while (next.lookingAt() && (at = next.end()) >= 0);
      return true;
    }

    /**
     * Returns where the title that begins here ends, with titles within it; -1 where it does not.
     */
    private int closing() {
      int open = 0;
      for (int i = at; i < text.length(); i++) {
        open += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
        if (open == 0) {
          return i;
        }
      }
      return -1;
    }

    private void cite(String title, int after) {
      at = after;
      StringBuilder instrument = new StringBuilder(title);
      Matcher brackets = BRACKETS.matcher(text).region(at, text.length());
      while (brackets.lookingAt()) {
        String printed = brackets.group(1);
        boolean edition =
            EDITION.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).matches();
        instrument.append(edition ? printed : "");
        leftOut |= !edition;
        at = brackets.end();
        brackets.region(at, text.length());
      }
      LegalSource.Builder source = LegalSource.builder().instrument(instrument.toString());
      Matcher place = PLACE.matcher(text).region(at, text.length());
      if (place.lookingAt()) {
        source.place(CharMatcher.whitespace().removeFrom(place.group(1)));
        at = place.end();
      }
      sources.add(source.build());
    }
  }
}
