// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.item;

import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.item.Item;
import io.github.zhifa.model.item.ItemList;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invented lists of any length with names as they are printed, and a later edition of each: of a
 * hundred items 78 are as they were, 4 printed in another form, 4 renamed, 4 with another basis or
 * department, 4 taken apart or put together, 3 gone and 3 with another scope; three in a hundred
 * are new. Every other item has a code.
 */
public final class GeneratedLists {
  private static final String[] WHO =
      words("建设单位 施工单位 经营者 个人 餐饮服务单位 物业服务人 养犬人 运输企业 所有人 管理人 沿街商户 生产者");
  private static final String[] WHERE =
      words("在城市道路两侧 在居民住宅区内 在河道管理范围内 在公园绿地内 在农贸市场内 在饮用水水源保护区内 在人行道上 在建筑工地 在林地内 在公共场所");
  private static final String[] HOW = words("未经批准 擅自 未按规定 逾期未 违反标准 拒不 多次 夜间");
  private static final String[] ACT =
      words("倾倒 堆放 焚烧 占用 拆除 设置 张贴 饲养 开挖 排放 清运 遗撒 搭建 砍伐 毁坏 移动 悬挂 销售");
  private static final String[] WHAT =
      words(
          "建筑垃圾 生活垃圾 餐厨垃圾 易扬尘物料 户外广告设施 城市绿化用地 市政公用设施 秸秆落叶 家禽家畜 燃气管道设施 排水管网 树木花草 消防通道 文物保护标志 噪声监测设备 农药包装物 危险废物 电动自行车");
  private static final String[] THEN =
      words("影响市容环境卫生 造成环境污染 危害公共安全 拒不改正 造成财产损失 妨碍他人通行 情节严重 且未恢复原状");
  private static final String[] DEPARTMENTS =
      words("示例区城市管理局 示例区水务局 示例区农业农村局 示例区住房和建设局 示例区生态环境分局 示例区林业局");
  private static final int LAWS = 200;
  private static final int ARTICLES = 90;

  private final Random random;
  private final Set<String> used = new HashSet<>();

  private GeneratedLists(long seed) {
    this.random = new Random(seed);
  }

  private static String[] words(String words) {
    return words.split(" ");
  }

  /** Returns a list of so many items and its later edition. */
  public static List<ItemList> editions(int items, long seed) {
    GeneratedLists lists = new GeneratedLists(seed);
    List<Item> old = new ArrayList<>();
    List<Item> now = new ArrayList<>();
    while (old.size() < items) {
      lists.next(old, now);
    }
    return List.of(list(old), list(now));
  }

  /** Returns {@code list} with every name in another form. */
  public static ItemList restyled(ItemList list) {
    List<Item> items = new ArrayList<>();
    for (Item item : list.items()) {
      String name = item.name().replace("的处罚", "的行政处罚").replace('（', '(').replace('）', ')');
      items.add(Item.builder().from(item).name(name).build());
    }
    return list(items);
  }

  private void next(List<Item> old, List<Item> now) {
    Item item = item(old.size(), conduct());
    int kind = random.nextInt(100);
    if (kind < 2) {
      String other = pick(HOW) + pick(ACT) + pick(WHAT);
      String subject = item.name().substring(0, item.name().length() - "的处罚".length());
      List<Item> parts =
          List.of(item, named(item, "对" + other + "的处罚").code(java.util.Optional.empty()).build());
      Item whole = named(item, subject + "；" + other + "的处罚").build();
      old.addAll(random.nextBoolean() ? List.of(whole) : parts);
      now.addAll(old.get(old.size() - 1).equals(whole) ? parts : List.of(whole));
      return;
    }
    old.add(item);
    if (kind < 6) {
      now.add(named(item, item.name().replace("的处罚", "行为的行政处罚")).build());
    } else if (kind < 10) {
      now.add(named(item, item.name().replace("的处罚", "，" + pick(THEN) + "的处罚")).build());
    } else if (kind < 12) {
      now.add(Item.builder().from(item).department(pick(DEPARTMENTS)).build());
    } else if (kind < 14) {
      now.add(Item.builder().from(item).basis(List.of(basis())).build());
    } else if (kind < 17) {
      now.add(named(item, item.name() + "（限于" + pick(WHERE).substring(1) + "）").build());
    } else if (kind >= 20) {
      now.add(item);
    }
    if (random.nextInt(100) < 3) {
      now.add(item(1_000_000 + now.size(), conduct()));
    }
  }

  private Item item(int number, String conduct) {
    Item.Builder item = Item.builder().position(1).name("对" + conduct + "的处罚");
    item.department(pick(DEPARTMENTS)).addBasis(basis());
    if (number % 2 == 0) {
      item.code("3302" + (10_000_000 + number) + "000");
    }
    return item.build();
  }

  private static Item.Builder named(Item item, String name) {
    return Item.builder().from(item).name(name);
  }

  private String conduct() {
    String conduct;
    do {
      conduct = pick(WHO) + pick(WHERE) + pick(HOW) + pick(ACT) + pick(WHAT);
      conduct += random.nextInt(3) == 0 ? "" : "，" + pick(THEN);
    } while (!used.add(conduct));
    return conduct;
  }

  private LegalSource basis() {
    String title = "示例省第" + random.nextInt(LAWS) + "号管理条例";
    return LegalSource.of(
        title, "第" + (1 + random.nextInt(ARTICLES)) + "条第" + (1 + random.nextInt(3)) + "款");
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static ItemList list(List<Item> items) {
    List<Item> numbered = new ArrayList<>();
    for (Item item : items) {
      numbered.add(Item.builder().from(item).position(numbered.size() + 1).build());
    }
    return ItemList.builder()
        .formatVersion(1)
        .document(
            PublishedDocument.builder()
                .title("示例清单")
                .issuer(Agency.builder().name("示例省人民政府").build())
                .build())
        .listType(ItemListType.GUIDANCE)
        .items(numbered)
        .build();
  }
}
