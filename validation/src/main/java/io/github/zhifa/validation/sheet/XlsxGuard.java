// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.sheet;

import io.github.zhifa.model.text.BilingualText;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.json.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at the bytes of a workbook before they are unpacked. */
final class XlsxGuard {
  private static final int UNPACKED = 10;
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final BilingualText WHOLE_FILE = BilingualText.of("整个文件", "whole file");

  private XlsxGuard() {}

  static boolean isZip(byte[] bytes) {
    return startsWith(bytes, ZIP);
  }

  /** Tells an .xls, or an .xlsx with a password: both are wrapped in the older form. */
  static boolean isOldOffice(byte[] bytes) {
    return startsWith(bytes, OLD_OFFICE);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  static UnreadableDocumentException refused(String name, byte[] bytes) {
    BilingualText found =
        isLocked(bytes)
            ? BilingualText.of("加密的工作簿", "a workbook locked by a password")
            : BilingualText.of("旧格式的 .xls 文件", "a file of the older form .xls");
    return notATable(
        name,
        found,
        BilingualText.of("另存为不加密的 .xlsx 工作簿", "the same saved as .xlsx without a password"));
  }

  private static boolean isLocked(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException | RuntimeException e) {
      return false; // broken as well; that it is of the older form is true in any case
    }
  }

  static UnreadableDocumentException broken(String name) {
    return notATable(
        name,
        BilingualText.of("损坏的工作簿，或者不是工作簿的压缩文件", "a broken workbook, or an archive that is none"),
        BilingualText.of("完好的 .xlsx 工作簿", "a sound .xlsx workbook"));
  }

  private static UnreadableDocumentException notATable(
      String name, BilingualText found, BilingualText expected) {
    return new UnreadableDocumentException(
        name, Reason.INPUT_NOT_A_TABLE, WHOLE_FILE, found, expected);
  }

  /** Unpacks without keeping, so that a small file that unpacks to a huge one is refused first. */
  static void refuseBombs(String name, byte[] bytes, InputLimits limits)
      throws UnreadableDocumentException {
    long most = limits.bytes() * UNPACKED;
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (in.getNextEntry() != null) {
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
          unpacked += read;
          if (unpacked > most) {
            throw new UnreadableDocumentException(
                name,
                Reason.INPUT_OVER_LIMIT,
                WHOLE_FILE,
                BilingualText.of("展开后过大的工作簿", "a workbook that unpacks to too much"),
                BilingualText.of("不超过 " + most + " 字节", "no more than " + most + " bytes"));
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) { // the latter for names in no encoding
      throw broken(name);
    }
  }
}
