/** Offers in other languages than English. */
import { type DemoPost, person } from "../demo-post.ts";

export const OFFERS_IN_OTHER_LANGUAGES: readonly DemoPost[] = [
  {
    key: "spanish-logistics",
    author: person("Ximena Arriaga Tolosa", "Gerente de logística, alimentos"),
    text: `Ofrezco mentoría a personas que empiezan en logística o compras. Tengo 16 años de experiencia en alimentos y bebidas, de almacén a gerencia.

Nos vemos por videollamada, por las tardes (hora de Bogotá), una vez al mes. Es gratis. Escríbeme y cuéntame en dos líneas qué te preocupa.`,
    hoursAgo: 13,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 16,
        formats: ["video"],
        times: ["afternoons"],
        cadence: "monthly",
        paid: false,
      },
    },
  },
  {
    key: "french-notary",
    author: person("Apolline Tremblay", "Notaire, droit de la famille"),
    text: `Notaire depuis 2008, je propose d'accompagner comme mentor une ou deux personnes en début de carrière juridique.

Par téléphone ou autour d'un café à Montréal, le matin de préférence. Je ne donne pas de conseils sur un dossier en cours.`,
    hoursAgo: 37,
    expected: {
      kind: "offer",
      facts: { sinceYear: 2008, formats: ["phone", "in-person"], times: ["mornings"], capacity: 1 },
    },
  },
  {
    key: "german-mechanical",
    author: person("Friederike Öztürk", "Leiterin Konstruktion, Maschinenbau"),
    text: "Ich biete Mentoring für Berufseinsteigerinnen im Maschinenbau an. 20 Jahre Erfahrung, davon acht in der Führung. Am liebsten per Video, abends, alle zwei Wochen eine halbe Stunde. Zwei Plätze sind frei. Schreibt mir einfach!",
    hoursAgo: 60,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 20,
        formats: ["video"],
        times: ["evenings"],
        cadence: "biweekly",
        sessionMinutes: 30,
      },
    },
  },
  {
    key: "bilingual-social-work",
    author: person("Yolanda Mejía", "Clinical social worker, LCSW"),
    text: `Mentoring for new social workers / Mentoría para trabajadoras sociales nuevas.

English o español, lo que te salga mejor. 13 years in hospitals and schools. Weekend mornings by phone, no cost. I know how tired you are, so it can be a short call.`,
    hoursAgo: 85,
    expected: {
      kind: "offer",
      facts: {
        yearsExperience: 13,
        formats: ["phone"],
        times: ["mornings", "weekends"],
        languages: ["English", "Spanish"],
        paid: false,
      },
    },
  },
  {
    key: "portuguese-energy",
    author: person("Jacinta Vasconcelos", "Engenheira eletrotécnica, redes de distribuição"),
    text: "Ofereço mentoria a engenheiros em início de carreira no setor da energia. 12 anos de experiência em redes de distribuição. Por e-mail ou videochamada, ao fim de semana. Mandem-me mensagem com a vossa dúvida.",
    hoursAgo: 160,
    expected: {
      kind: "offer",
      facts: { yearsExperience: 12, formats: ["email", "video"], times: ["weekends"] },
    },
  },
  {
    key: "finnish-forestry",
    author: person("Aino-Kaisa Rautavaara", "Metsätalousinsinööri"),
    text: "Tarjoan mentorointia metsäalan nuorille ammattilaisille. Minulla on kaksikymmentä vuotta kokemusta, ja tapaan mielelläni kahvin äärellä Tampereella tai etänä, yleensä iltaisin. Ota rohkeasti yhteyttä!",
    hoursAgo: 1600,
    expected: { kind: "unknown-language" },
  },
];
