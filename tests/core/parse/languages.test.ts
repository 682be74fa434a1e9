import { describe, expect, it } from "vitest";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";

const offer = (text: string) => plainOffer(parsePost(text));

describe("other languages", () => {
  it("Spanish", () => {
    const read = offer(
      "Hola a todos. Soy auditora con 12 años de experiencia en banca y me gustaría acompañar a jóvenes profesionales. Una videollamada al mes, media hora, por las tardes o en fin de semana. Es gratis. Tengo dos plazas hasta junio. No ayudo con currículums. Escríbanme por aquí.",
    );
    expect(read.kind).toBe("offer");
    expect(read.offer).toMatchObject({
      yearsExperience: 12,
      formats: ["video"],
      cadence: "monthly",
      sessionMinutes: 30,
      times: ["afternoons", "weekends"],
      paid: false,
      capacity: 2,
      status: "open",
      menteeLevels: ["early-career"],
      openUntil: "junio",
    });
    expect(read.offer.notTopics).toEqual(["currículums"]);
    expect(
      offer("Busco un mentor en auditoría, alguien que me pueda orientar por las tardes. Gracias a todos.")
        .kind,
    ).toBe("seeking");
  });

  it("French", () => {
    const read = offer(
      "Bonjour à tous, infirmière depuis 2005, je propose d'accompagner des étudiants en soins. Un échange de 45 minutes par mois, au téléphone ou en visio, le soir. C'est gratuit, et il me reste une place jusqu'à fin mai. Réponse sous 5 jours.",
    );
    expect(read.kind).toBe("offer");
    expect(read.offer).toMatchObject({
      sinceYear: 2005,
      sessionMinutes: 45,
      cadence: "monthly",
      times: ["evenings"],
      paid: false,
      menteeLevels: ["student"],
      status: "few",
      openUntil: "fin mai",
      replyWithinDays: 5,
    });
    expect(read.offer.formats).toEqual(["phone", "video"]);
    expect(
      offer("Bonjour, je cherche un mentor dans le droit pour m'aider à choisir ma voie. Merci à vous.").kind,
    ).toBe("seeking");
  });

  it("German", () => {
    const read = offer(
      "Hallo zusammen, ich bin Ingenieurin mit 20 Jahren Erfahrung in der Wasserwirtschaft und begleite gerne Berufseinsteiger. Ich biete alle zwei Wochen 30 Minuten per Telefon, abends oder am Wochenende. Kostenlos. Bitte keine Fragen zu Gehalt.",
    );
    expect(read.kind).toBe("offer");
    expect(read.offer).toMatchObject({
      yearsExperience: 20,
      formats: ["phone"],
      cadence: "biweekly",
      sessionMinutes: 30,
      times: ["evenings", "weekends"],
      paid: false,
      menteeLevels: ["early-career"],
      notTopics: ["Gehalt"],
    });
    expect(
      offer("Ich suche eine Mentorin aus der Pflege, die mir den Einstieg in die Leitung erklärt.").kind,
    ).toBe("seeking");
  });

  it("Portuguese", () => {
    const read = offer(
      "Oi gente, sou enfermeira há 15 anos e quero ajudar recém-formadas que estão no primeiro emprego. Conversa individual, quinzenal, 30 minutos pelo WhatsApp, à noite. Sem custo. Abri 2 vagas.",
    );
    expect(read.kind).toBe("offer");
    expect(read.offer).toMatchObject({
      yearsExperience: 15,
      cadence: "biweekly",
      sessionMinutes: 30,
      times: ["evenings"],
      paid: false,
      capacity: 2,
      status: "open",
      mentoringKinds: ["one-to-one"],
    });
    expect(read.offer.formats).toEqual(["chat"]);
  });

  it("Italian", () => {
    const read = offer(
      "Buongiorno a tutti, sono un ingegnere con 18 anni di esperienza nel settore ferroviario e vorrei aiutare i neolaureati. Una videochiamata al mese, un'ora, la sera. Gratis, ho due posti.",
    );
    expect(read.kind).toBe("offer");
    expect(read.offer).toMatchObject({
      yearsExperience: 18,
      formats: ["video"],
      cadence: "monthly",
      sessionMinutes: 60,
      times: ["evenings"],
      paid: false,
      capacity: 2,
      menteeLevels: ["early-career"],
    });
  });

  it("Dutch", () => {
    const read = offer(
      "Hallo allemaal, ik heb 25 jaar ervaring in de logistiek en ik help graag starters. Een keer per maand een half uur bellen of een kop koffie in Zwolle, 's avonds. Gratis natuurlijk. Ik heb nog twee plekken.",
    );
    expect(read.kind).toBe("offer");
    expect(read.offer).toMatchObject({
      yearsExperience: 25,
      cadence: "monthly",
      sessionMinutes: 30,
      times: ["evenings"],
      paid: false,
      capacity: 2,
    });
    expect(read.offer.formats).toEqual(["phone", "in-person"]);
  });
});
