/** Groups of the world of the pictures; each person is in some of them. */
export const groups: readonly string[] = [
  "Porto balcony",
  "Bergen harbour",
  "Osaka night market",
  "Marseille sailors",
  "Valencia kites",
  "Gdańsk shipyard",
  "Tallinn bakers",
  "Cork trad session",
  "Ghent cyclists",
  "Naples espresso",
  "Busan divers",
  "Hanoi street food",
  "Lima ceramics",
  "Accra beats",
  "Tromsø aurora watch",
  "Zadar sea organ",
];

interface Somebody {
  readonly first_name: string;
  readonly last_name: string;
  readonly username: string;
  readonly language_code: string;
}

const somebody = (first_name: string, last_name: string, language_code: string): Somebody => ({
  first_name,
  last_name,
  username: `${first_name}_${last_name}`.normalize("NFD").replaceAll(/[^\w]/g, "").toLowerCase(),
  language_code,
});

export const people: readonly Somebody[] = [
  somebody("Ingrid", "Solberg", "nb"),
  somebody("Tomás", "Ferreira", "pt"),
  somebody("Aiko", "Tanaka", "ja"),
  somebody("Luca", "Moretti", "it"),
  somebody("Nia", "Mensah", "en"),
  somebody("Pavel", "Novák", "cs"),
  somebody("Sofía", "Quispe", "es"),
  somebody("Linh", "Trần", "vi"),
  somebody("Jonas", "Weber", "de"),
  somebody("Maeve", "Byrne", "en"),
  somebody("Kadri", "Tamm", "et"),
  somebody("Wouter", "De Smet", "nl"),
];

/** What they say. */
export const remarks: readonly string[] = [
  "The ferry leaves at noon, and it will be full",
  "Who has a spare sail needle?",
  "Fresh bread at the corner from seven",
  "The lights were green and violet last night!",
  "Rehearsal moves to Thursday, same place",
  "I found a blue oar at the pier",
  "Does anybody know a good bookbinder?",
  "Sunset from the balcony, with guitars",
  "The kiln is free on Saturday",
  "Low tide at 16:40, bring boots",
];
