// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.staffing;

/**
 * Posts and people at the end of a day, where the posts belong. Added up, a vacancy in one unit
 * does not make up for people over the quota of another.
 *
 * @param posts the approved posts after all movements (核定编制)
 * @param people the people on them (实有人员)
 * @param vacant the posts that are not filled (空编)
 * @param over the people for whom there is no post (超编)
 * @param leadershipPosts the leadership posts among the posts (领导职数), as far as they are stated
 * @param leaders the people on leadership posts
 * @param away the people who work in another unit (统筹使用), counted where their post belongs
 * @param guests the people on posts of other units who work here; they are not among {@code people}
 */
public record PostCount(
    long posts,
    long people,
    long vacant,
    long over,
    long leadershipPosts,
    long leaders,
    long away,
    long guests) {

  /** Nobody and nothing. */
  static final PostCount NONE = new PostCount(0, 0, 0, 0, 0, 0, 0, 0);

  /** Returns the people who work here, whatever unit their post belongs to (实际使用). */
  public long working() {
    return people - away + guests;
  }

  /** Returns both together. */
  public PostCount plus(PostCount other) {
    return new PostCount(
        posts + other.posts,
        people + other.people,
        vacant + other.vacant,
        over + other.over,
        leadershipPosts + other.leadershipPosts,
        leaders + other.leaders,
        away + other.away,
        guests + other.guests);
  }
}
