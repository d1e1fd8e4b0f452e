// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reply's figures; the numbers expected here are worked by hand in the tests of core. */
@Timeout(60)
class FiguresCommandTest {
  private static final String REPLY = "lists/figure/qinhuangdao-reply-2024/list.json";

  /** What a call printed, and its exit code. */
  private static Ran figures(String... arguments) {
    return Ran.of(ImmutableList.<String>builder().add("figures").add(arguments).build());
  }

  private static JsonNode json(String... arguments) throws Exception {
    return new ObjectMapper()
        .readTree(
            figures(
                    ImmutableList.<String>builder()
                        .add(arguments)
                        .add("--format", "json")
                        .build()
                        .toArray(String[]::new))
                .out());
  }

  @Test
  void theReplyAloneAgreesAndContradictsWhatIsKnown() {
    Ran ran = figures(REPLY, "--lang", "en");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("The document alone: they can all be true")
        .contains("number of townships (townships): 56 to 64\n")
        .contains("number of street offices (street-offices): 44 to 54\n")
        .contains(", 21 combinations: (56, 54) (57, 53) (57, 54) (58, 51)")
        .contains("they cannot all be true")
        .contains("Minimal contradictions (3):")
        .contains("posts-moved-down 2773名: would have to be 2444名 (-329)")
        .contains("mean-increase-townships 比改革前增加24名: would have to be 29名 (+5)")
        .contains(
            "{posts-moved-down, posts-growth}: posts-moved-down 2349 to 2444;"
                + " posts-growth ≈39.38 to ≈42.32");
  }

  @Test
  void theReadmeShowsLinesThatArePrinted() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String block = readme.substring(readme.indexOf("The document alone: "));
    List<String> printed = figures(REPLY, "--lang", "en").out().lines().toList();

    assertThat(block.substring(0, block.indexOf("```")).lines())
        .hasSizeGreaterThan(5)
        .allMatch(printed::contains, "is printed");
  }

  @Test
  void theTextIsInChineseUnlessAskedOtherwise() {
    assertThat(figures(REPLY).out())
        .contains("仅就文件本身：可以同时成立")
        .contains("极小矛盾（3）：")
        .contains("posts-moved-down 2773名: 须改为2444名 (-329)");
  }

  /** 73 and 18: at least 23.5 * 73 + 26.5 * 18 = 2193 and at most 1788 + 494 = 2282 posts more. */
  @Test
  void whatTheCallerKnowsGoesBeforeTheListsOwnFacts() throws Exception {
    JsonNode known =
        json(REPLY, "--known", "townships=73", "--known", "street-offices=18").get("withKnown");

    assertThat(known.get("known").get("townships").longValue()).isEqualTo(73);
    assertThat(known.get("facts").toString()).doesNotContain("nbs-townships");
    assertThat(known.toString())
        .contains("{\"least\":{\"exact\":\"2193\",\"text\":\"2193\"},\"most\":{\"exact\":\"2282\"");
  }

  /** 57 and 52 is not among the pairs of whole posts; 57 and 53 is. */
  @ParameterizedTest
  @CsvSource({"52, 1", "53, 0"})
  void aPairThatTheFiguresAllowIsAccepted(int streets, int code) {
    assertThat(
            figures(REPLY, "--known", "townships=57", "--known", "street-offices=" + streets)
                .code())
        .isEqualTo(code);
  }

  /** (57, 52) is one of the 22 pairs where posts may be fractions: 2773 / 5602 is 49.5002 %. */
  @Test
  void withFractionsOfPostsThereIsOnePairMore() throws Exception {
    JsonNode solutions =
        json(
                REPLY,
                "--fractions",
                "posts-townships,posts-streets,increase-townships,increase-streets",
                "--fractions",
                "posts-total,increase-total")
            .at("/alone/parts/0/solutions");

    assertThat(solutions.get("unknowns").toString())
        .contains("townships")
        .contains("street-offices");
    assertThat(solutions.get("values")).hasSize(22);
    assertThat(solutions.get("values").toString()).contains("[57,52]");
    assertThat(figures(REPLY, "--lang", "en", "--fractions", "posts-total").out())
        .contains("(posts-total): may be a fraction, of which no bounds are told");
  }

  @Test
  void fewerStepsMayLeaveItUndecided() {
    assertThat(figures(REPLY, "--steps", "10").code()).isEqualTo(4);
    assertThat(figures(REPLY, "--steps", "-1").err()).contains("--steps is -1, expected 0 or more");
  }

  @Test
  void theJsonHasClaimsRelationsAndBothReadings() throws Exception {
    JsonNode answer = json(REPLY);

    assertThat(answer.get("verdict").textValue()).isEqualTo("infeasible");
    assertThat(answer.at("/figures/2/least").decimalValue()).isEqualByComparingTo("93.5");
    assertThat(answer.at("/figures/2/mostIncluded").booleanValue()).isFalse();
    assertThat(answer.at("/relations/6/formula").textValue())
        .isEqualTo("posts-growth = increase-total / (posts-total - increase-total)");
    assertThat(answer.at("/alone/verdict").textValue()).isEqualTo("feasible");
    assertThat(answer.at("/alone/parts/0/solutions/values")).hasSize(21);
    assertThat(answer.at("/withKnown/parts/0/contradictions")).hasSize(3);
    assertThat(answer.at("/withKnown/parts/0/cures")).hasSize(10);
    assertThat(answer.at("/withKnown/parts/0/complete").booleanValue()).isTrue();
  }

  @Test
  void noMoreIsListedThanAskedFor() {
    assertThat(figures(REPLY, "--lang", "en", "--most", "5").out())
        .contains(": more than 5 combinations");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere=3, 'No unknown ''nowhere'' in the file; it has townships, street-offices, posts-towns'",
    "townships=999, '--known: value is outside of the bounds: name=townships, value=999, least=1, most=300'",
    "townships, '''townships'' is not a name and a whole number such as townships=74'",
    "townships=many, '''townships=many'' is not a name and a whole number such as townships=74'"
  })
  void aWrongNameOrValueIsAWrongCall(String known, String message) {
    Ran ran = figures(REPLY, "--known", known);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message).hasLineCount(1);
  }

  @Test
  void aNameGivenTwiceIsAWrongCall() {
    assertThat(figures(REPLY, "--known", "townships=1", "--known", "townships=2").code())
        .isEqualTo(2);
    assertThat(figures(REPLY, "--most", "0").code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsOneLine(@TempDir Path folder) throws Exception {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{");

    assertThat(figures(broken.toString()).code()).isEqualTo(3);
    assertThat(figures(folder.resolve("none.json").toString()).err()).hasLineCount(1);
    assertThat(figures("lists/item/longhua-subdistrict-penalty-items-undated/list.json").code())
        .isEqualTo(3);
  }

  @Test
  void anEmptyFormIsRefusedUntilItIsFilledIn(@TempDir Path folder) throws Exception {
    Path form = folder.resolve("form.json");
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(none, true, StandardCharsets.UTF_8);

    assertThat(Main.run(new String[] {"new", "figures", "-o", form.toString()}, out, out)).isZero();
    assertThat(figures(form.toString()).code()).isEqualTo(3);
    assertThat(Main.run(new String[] {"new", "figures", "-o", form.toString()}, out, out))
        .isEqualTo(2);
    assertThat(
            Main.run(
                new String[] {"new", "figures", "-o", folder.resolve("form.csv").toString()},
                out,
                out))
        .isEqualTo(2);
    String filled =
        Files.readString(form)
            .replaceAll("\"([a-z-]+)( \\| [a-z-]+)+\"", "\"$1\"")
            .replaceAll("\"number\" ?: ?\"[^\"]*\"", "\"number\": 94")
            .replaceAll("\"least\" ?: ?\"[^\"]*\"", "\"least\": 1")
            .replaceAll("\"most\" ?: ?\"[^\"]*\"", "\"most\": 300");
    Files.writeString(folder.resolve("filled.json"), filled);
    assertThat(figures(folder.resolve("filled.json").toString()).err()).isEmpty();
    // its relations name numbers that are not there
    assertThat(figures(folder.resolve("filled.json").toString()).code()).isEqualTo(4);
  }
}
