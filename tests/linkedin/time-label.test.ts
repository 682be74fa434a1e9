import { expect, test } from "vitest";
import { ageOf, hasNoTime, saysAdvert, saysEdited } from "#linkedin/time-label.ts";

test.each([
  ["now", "now"],
  ["33m", "33m"],
  ["1mo • ", "1mo"],
  ["4h • Edited •", "4h"],
  ["2 Std. •", "2 Std."],
  ["vor 3 Tagen • Bearbeitet", "vor 3 Tagen"],
  ["2 週間 •", "2 週間"],
  ["il y a 3 j • Modifié •", "il y a 3 j"],
  ["Gerade eben • ", "Gerade eben"],
  ["٣ أيام •", "٣ أيام"],
  ["३ दिन", "३ दिन"],
])("B12 %j tells the age %j", (label, age) => expect(ageOf(label)).toBe(age));

test.each([
  "Promoted",
  "• 3rd+",
  "33,133 followers",
  "12 followers",
  "Mentor • Speaker",
  "3M •",
  "2K Sample •",
  "23andSample •",
  "",
  "2 pages",
  "1 / 2",
])("%j tells none", (label) => expect(ageOf(label)).toBe(""));

test("changed posts, in several languages", () => {
  expect(["4h • Edited •", "1 T • Bearbeitet", "3 j • Modifié • "].map(saysEdited)).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ["Promocionado por Sample", "Sponsored research lead", "Anzeige von Sample •"].map(saysAdvert),
  ).toEqual([true, false, true]);
  expect(["4h •", "3d • Join", "edited by hand"].map(saysEdited)).toEqual([false, false, false]);
});

test("adverts, in several languages, and in none that is known", () => {
  expect(["Promoted", "Promoted by Sample", "Gesponsert", "広告", "プロモーション"].map(saysAdvert)).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
  for (const words of ["Tuntematon", "Tuntematon •", "Kiemelt tartalom •", "Προωθημένη •", "प्रचारित •"])
    expect(hasNoTime(words), words).toBe(true);
  for (const words of ["now", "Teď •", "vừa xong •", "3d •", "2 hodiny •", "• Following", "Rua • You", ""])
    expect(hasNoTime(words), words).toBe(false);
});

test.each([
  "by 3M •",
  "von 4you •",
  "di 3M •",
  "par 2Go",
  "by 23andMe •",
  "von 1822direkt •",
  "von 4 Pfoten •",
  "Sponsorizzato da 3 Amici •",
  "Sponzorováno společností 3M •",
  "Gesponsert von 4you",
  "3M tarafından tanıtıldı •",
  "3M hirdetése •",
  "由3M推广 •",
  "3M 홍보 •",
  "4youによるプロモーション",
  "प्रचारित 3M द्वारा •",
])("%j names who had an advert shown, and is no age (B13)", (label) => {
  expect(ageOf(label)).toBe("");
  expect(hasNoTime(label)).toBe(true);
});

test.each([
  "3d •",
  "1yr",
  "3T •",
  "3 Tg. • Bearbeitet",
  "vor 3 Tagen •",
  "vor 3T. •",
  "il y a 3j •",
  "há 2 sem •",
  "for 3 dager siden •",
  "3 дн. назад •",
  "acum 3 zile •",
  "πριν από 3 ημ. •",
  "3 gün önce •",
  "siku 3 •",
  "約3日前 •",
  "3 天前 •",
  "3주 •",
  "3 วันที่แล้ว •",
  "לפני 3 ימים •",
  "قبل 3 أيام •",
  "antaŭ 3 tagoj •",
])("%j is an age", (label) => {
  expect(ageOf(label)).not.toBe("");
  expect(hasNoTime(label)).toBe(false);
});

test.each(["12 Jan 2025 •", "Jan 12, 2025 •", "am 12.3.2025 •", "2025-01-12", "den 2025-01-12 •"])(
  "the date %j is no age that is read, and does not make an advert of a post",
  (label) => expect(hasNoTime(label)).toBe(false),
);
