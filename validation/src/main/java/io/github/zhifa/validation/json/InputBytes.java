// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.google.common.primitives.Bytes;
import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a file whole, within limits. */
public final class InputBytes {
  private static final BilingualText READABLE_FILE =
      BilingualText.of("可以读取的文件", "a file that can be read");

  private InputBytes() {}

  /**
   * Returns the bytes of {@code file}.
   *
   * @param name the file as errors shall name it
   * @throws UnreadableDocumentException if it cannot be opened or is larger than {@code limits}
   */
  public static byte[] read(String name, Path file, InputLimits limits)
      throws UnreadableDocumentException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = read(in, Files.size(file), limits);
      if (bytes.length > limits.bytes()) {
        throw JsonText.tooLarge(name, limits);
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          name, Reason.INPUT_NOT_OPENED, Words.same(""), whyNotOpened(e), READABLE_FILE);
    }
  }

  /** One byte more than allowed at most: the size of a file need not be what it says. */
  private static byte[] read(InputStream in, long said, InputLimits limits) throws IOException {
    int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE);
    byte[] bytes = new byte[(int) Math.min(said, most)];
    int got = in.readNBytes(bytes, 0, bytes.length);
    if (got < bytes.length) {
      return Arrays.copyOf(bytes, got);
    }
    byte[] more = in.readNBytes(most - got);
    return more.length == 0 ? bytes : Bytes.concat(bytes, more);
  }

  private static BilingualText whyNotOpened(IOException e) {
    if (e instanceof NoSuchFileException) {
      return BilingualText.of("不存在的文件", "no such file");
    }
    if (e instanceof AccessDeniedException) {
      return BilingualText.of("无权读取的文件", "a file without permission to read");
    }
    return BilingualText.of("无法读取的文件", "a file that cannot be read");
  }
}
