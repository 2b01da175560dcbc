// For a word that nothing here begins with, what stands nearest to it: a title with these first letters, a word with a
// letter or two written otherwise, or one with another ending. Its first letter is taken to be right.
const STEM = 5, SHARE = 0.6; // letters that two forms of a word begin with at least, and their share in the longer one

// How many letters have to be changed, added, left out or swapped with the next.
const distance = (one, other) => {
  const rows = [Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= other.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] !== other[j - 1]), swapped ? rows[i - 2][j - 2] + 1 : Infinity);
    }
  }
  return rows[one.length][other.length];
};

const shared = (one, other) => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
};

const sameStem = (one, other) => shared(one, other) >= Math.max(STEM, SHARE * Math.max(one.length, other.length));

const byInitials = (word, titles) => {
  const letters = word.replace(/s$/, "");
  if (!/^[a-z]{3,6}$/.test(letters)) return undefined;
  const phrase = new RegExp("(?<!\\p{L})" + Array.from(letters, (letter) => `${letter}\\p{L}{3,}`).join("[ -]"), "u");
  return titles.map((title) => title.match(phrase)?.[0]).find(Boolean);
};

// `words` and `titles` in small letters without accents, as `word` is; undefined where nothing is near.
export const nearest = (word, words, titles) => {
  const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const written = words
    .filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) <= allowed)
    .map((other) => ({ other, away: distance(word, other) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away || shared(word, b.other) - shared(word, a.other));
  const formed = words.filter((other) => sameStem(word, other)).sort((a, b) => shared(word, b) - shared(word, a));
  return byInitials(word, titles) ?? written[0]?.other ?? formed[0];
};
