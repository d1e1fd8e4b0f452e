// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.report.UnreadableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The lists that a call names.
 *
 * @param lists the lists by file, sorted by its name
 * @param unreadable the files that could not be read
 */
record ReadLists(ImmutableMap<String, Published> lists, ImmutableList<UnreadableInput> unreadable) {
  /**
   * Reads the lists under {@code paths}.
   *
   * @throws ParameterException if a folder has no list
   */
  static ReadLists of(List<String> paths, Documents documents, CommandLine commandLine)
      throws IOException {
    Inputs inputs = Inputs.of(paths);
    if (!inputs.emptyFolders().isEmpty()) {
      String folders = String.join(", ", inputs.emptyFolders());
      throw new ParameterException(commandLine, "No list.json in the folder: " + folders);
    }
    Map<String, Published> read = new LinkedHashMap<>();
    List<UnreadableInput> unreadable = new ArrayList<>(inputs.unreadable());
    for (Map.Entry<String, Path> input : inputs.files().entrySet()) {
      try {
        read.put(input.getKey(), documents.readList(input.getKey(), input.getValue()));
      } catch (UnreadableDocumentException e) {
        unreadable.add(UnreadableInput.of(e));
      }
    }
    return new ReadLists(ImmutableMap.copyOf(read), ImmutableList.copyOf(unreadable));
  }
}
