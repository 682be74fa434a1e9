/** The posts of the made-up layouts, and the few words of the interface around them in four languages. */

export interface Person {
  name: string;
  slug: string;
  headline: string;
  degree: string;
}
export interface Post {
  by: Person;
  age: string;
  /** Lines; an empty one is a blank line. */
  lines: readonly string[];
  likedBy?: Person;
  quotes?: Post;
  picture?: boolean;
  comment?: string;
}

const person = (name: string, slug: string, headline: string, degree = "• 2nd"): Person => ({
  name,
  slug,
  headline,
  degree,
});
export const RUA = person("Rua Tamati", "rua-tamati", "Bridge inspector | Weekend sailor");
const ODD = person("Øyvind O’Dell, P.Eng. 🛠", "oyvind-odell", "Retired • 40 years in tunnels", "• 3rd+");
const LIN = person("林 美玲", "lin-mei-ling-81", "测量师", "• 1st");
const SAL = person("Salma al-Faruqi (She/Her)", "salma-al-faruqi", "Asks before she digs");
export const CY = person("Cy Chatter", "cy-chatter", "Says things");
export const CLOUD = person("Sample Cloud", "", "1,033 followers");

export const POSTS: readonly Post[] = [
  {
    by: RUA,
    age: "3d",
    lines: [
      "I can take two people this spring.",
      "",
      "• Tuesdays 18:00",
      "• by phone, 30 min",
      "",
      "Write to me first.",
    ],
    comment: "I offer the same, an hour a week. Do write!",
  },
  { by: ODD, age: "1w", lines: ["Tunnels, 12 years of advice. 3d • models welcome."], likedBy: CY },
  { by: LIN, age: "5h", lines: ["Ask @Rua how it was. #bridges #mentoring"], comment: "Seconded." },
  {
    by: SAL,
    age: "2mo",
    lines: ["She helped me."],
    quotes: { by: RUA, age: "4mo", lines: ["Two people at most, as every year."] },
  },
  { by: RUA, age: "6d", lines: [], picture: true, comment: "Where is this?" },
  { by: ODD, age: "now", lines: ["Now looking for somebody who wants to learn to weld."] },
];

export interface Words {
  like: string;
  comment: string;
  repost: string;
  send: string;
  reply: string;
  follow: string;
  more: string;
  promoted: string;
  likes: string;
  age(age: string): string;
}
export const ENGLISH: Words = {
  like: "Like",
  comment: "Comment",
  repost: "Repost",
  send: "Send",
  reply: "Reply",
  follow: "Follow",
  more: "…more",
  promoted: "Promoted",
  likes: "likes this",
  age: (age) => age,
};
export const FINNISH: Words = {
  like: "Tykkää",
  comment: "Kommentoi",
  repost: "Jaa uudelleen",
  send: "Lähetä",
  reply: "Vastaa",
  follow: "Seuraa",
  more: "…lisää",
  promoted: "Mainostettu",
  likes: "tykkää tästä",
  age: (age) =>
    age
      .replace(/(\d+)d/, "$1 pv")
      .replace(/(\d+)w/, "$1 vk")
      .replace(/(\d+)mo/, "$1 kk")
      .replace("now", "nyt"),
};
export const ARABIC: Words = {
  like: "إعجاب",
  comment: "تعليق",
  repost: "إعادة نشر",
  send: "إرسال",
  reply: "رد",
  follow: "متابعة",
  more: "…المزيد",
  promoted: "إعلان",
  likes: "أعجبه هذا",
  age: (age) =>
    age
      .replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "")
      .replace(/(?:mo|[a-z])$/, " يوم")
      .replace(/^n.*/, "الآن"),
};
export const JAPANESE: Words = {
  like: "いいね！",
  comment: "コメント",
  repost: "再投稿",
  send: "送信",
  reply: "返信",
  follow: "フォロー",
  more: "…もっと見る",
  promoted: "プロモーション",
  likes: "さんがいいね！しました",
  age: (age) =>
    age
      .replace("now", "今")
      .replace("mo", "ヶ月")
      .replace("d", "日")
      .replace("w", "週間")
      .replace("h", "時間"),
};
