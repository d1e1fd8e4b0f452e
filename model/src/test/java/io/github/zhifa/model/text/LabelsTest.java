// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Within one closed set, each name means one thing. */
class LabelsTest {
  static Stream<Class<?>> closedSets() throws IOException {
    return ClassPath.from(LabelsTest.class.getClassLoader())
        .getTopLevelClassesRecursive("io.github.zhifa.model")
        .stream()
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(Class::isEnum);
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void noTwoConstantsShareAName(Class<?> closedSet) {
    List<BilingualText> labels =
        Arrays.stream(closedSet.getEnumConstants()).map(each -> ((Labelled) each).label()).toList();

    assertThat(labels).extracting(BilingualText::zh).doesNotHaveDuplicates();
    assertThat(labels).extracting(BilingualText::en).doesNotHaveDuplicates();
  }
}
