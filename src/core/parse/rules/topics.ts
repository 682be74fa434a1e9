/** What the author offers to help with, as written, trimmed to the thing. */
import { headerOf } from "../header.ts";
import { listItems, trimItem } from "../list-items.ts";
import { type Rule, rule } from "../rule.ts";
import {
  INVITES,
  IS_HISTORY,
  isThing,
  isTopic,
  items,
  OPENS_CLAUSE,
  reading,
  SAYS_SOMETHING,
} from "../topic-phrases.ts";

const HELP =
  "(?:help(?:ing)?(?: (?:you|out|u|others|people|anyone|someone|them|folks|ppl|students|members|each other|(?:with )?any|other \\w+|\\w+ (?:and \\w+ )?))?|advice|advise(?: you)?|guidance|guide(?: you)?|mentor(?:ing)?(?: \\w+){0,8}?|mentorship|support(?: \\w+){0,4}|coach(?:ing)?(?: \\w+){0,3}|questions|insights?|tips|thoughts|feedback|chat(?:s|ting)?(?: with (?:anyone|you|people|students))?|talk(?:ing)?(?: (?:to|with) \\w+(?: \\w+)?)?|speak(?:ing)?|discuss(?:ion|ing)?|connect|ask(?: me)?(?: anything| any questions?| questions)?|hear|conversation|session|sessions|reach out(?: to me)?|pick my brain|experience|bounce ideas|sounding board|give advice|share(?: my)?(?: \\w+)?)";

const LEAD = new RegExp(
  `\\b${HELP} (?:on|about|with|regarding|around|through|related to|pertaining to|concerning|to do with|re)(?: (?:anything|everything|things|topics|stuff|any questions|matters|issues|areas|fields|topics like|questions|all things|any of|any|your|the|my|some|general))?(?: (?:from|related to|like|such as|about|around|regarding|to do with|in|re|on|with|including))?(?: about)?:? (?<rest>[^.!?;•\\n]{2,260})`,
  "dgi",
);
export const topicsRules: readonly Rule[] = [
  rule(
    "topics.help-with",
    "topics",
    "help helping advice advise guidance guide mentor mentoring mentorship support supporting coach coaching questions insight insights tips thoughts feedback chat chats chatting talk talking speak speaking discuss discussion discussing connect ask hear conversation session sessions reach pick experience sounding share bounce give",
    LEAD,
    (match, sentence) => items(match, sentence),
  ),
  rule(
    "topics.about",
    "topics",
    "help reach about discuss cover covering covers interested curious thinking considering learn how walk teach over through read review explain show tell talk go look work on why ask me happy subjects tackle subject learning chat demystify touch ready speak",
    /\b(?:talk to me about|ask me about|(?:reach out|come to me|hit me up|message me|contact me|get in touch|ping me|dm me|write to me)(?: to me)? for|(?:can|to|i) help (?:you )?(?=[a-z]{3,12}ing\b)|(?:let me|can|i'll|will|to) help (?:you|people|students|others|them) (?!with\b|in\b|on\b|out\b|however|if\b|through\b|as\b|and\b|to\b|get in touch|at\b|learn &|by\b|so\b)|let's (?:chat|talk) about|let's discuss:?|we(?:'ll| will| can)? (?:talk|go|work|speak|look|chat) (?:about|over|through|on)|(?:it )?covers?|covering|we(?:'ll| can| will) (?:discuss|cover|work on|tackle)|subjects?:|happy to (?:discuss|cover|review|share|explain|read)|can (?:discuss|cover|explain|teach|review|show)(?: you)?|(?:i can|i'll|can|happy to) share (?=what|how|my)|i(?:'ll| will| can) (?:read|review|teach you|teach|explain|show you|walk you through|go through|tell you (?:all|everything i know) about|look (?:at|over)|demystify)|walk you through|go through|tell you (?:everything i know )?about|ready to (?:discuss|help)|learn (?:about|more about)|learning about|curious about|ask me (?=how|why|what|when)) ?(?<rest>[^.!?;•\n]{2,260})/dgi,
    (match, sentence) => items(match, sentence),
  ),
  rule(
    "topics.label",
    "topics",
    "topics topic areas area help talk discuss themes expertise subjects about cover specialties skills focus ask support interests covered offer offering with strong subject specialities good",
    /^(?:(?:main |my |possible |suggested |key )?(?:topics?|areas?(?: of (?:expertise|interest|support|help))?|themes|expertise|subjects?|specialties|specialities|focus(?: areas?)?|ask me about|i can help with|can help with|happy to help with|what i can help with|what we can (?:talk about|discuss|cover)|what i (?:offer|cover)|help with|support with|i can support with|things i can help with|(?:i )?can offer|i (?:can )?offer|covered|we can (?:talk about|discuss|cover)|let's discuss|good for|strong on|mentoring (?:areas|topics)|skills)(?: include| are| such as)?)\s*[:?-]\s*(?<rest>[^•\n]{2,400})/dgi,
    (match) => {
      const at = match.indices?.groups?.rest?.[0];
      if (at === undefined) return undefined;
      const rest = match.groups?.rest ?? "";
      // In a labelled line a full stop divides items just as a comma does.
      return listItems(rest.replace(/\.\s/g, ", "), at).filter(isTopic).map(reading(3));
    },
  ),
  {
    id: "topics.listed",
    field: "topics",
    triggers: ["*"],
    *find(sentence, view) {
      if (sentence.bullet !== "•") return;
      const header = headerOf(sentence, view.sentences);
      if (
        /^(?:dm|pm|message|email|book|send|comment|ping|write|call)\b|^\d+ (?:slots?|spots?|places?|min)|^[\w']+(?: [\w']+){0,2}:\s/i.test(
          sentence.text,
        )
      )
        return;
      const helps =
        header !== undefined &&
        /\b(?:help|topics?|talk|discuss|expertise|cover|support|ask|offer|mentor\w*|areas?|session|curious|chat|slots?|guidance|opening)\b/i.test(
          header,
        );
      const denies =
        header !== undefined &&
        /\b(?:not|no|won't|don't|can't|never|how to|who|suggest|looking for|requirements?|reasons|best mentors|things (?:the|great|good|that|mentors)|organi[sz]ations|include)\b/i.test(
          header,
        );
      if (
        !helps ||
        denies ||
        /^(?:i|you|we|they|my|if|who|when|where|what is|mode|timing|language|charges|free|time|days?|format|how|location|contact|cost|until|places)\b[^,]{0,30}[:;]|^(?:i|we|you|they) /i.test(
          sentence.text,
        )
      )
        return;
      const text = sentence.text.split(/:\s|\s-\s|—|!/)[0] ?? "";
      const item = trimItem(text.replace(/^(?:want to discuss(?: about)?|you want to discuss)\s/i, ""));
      if (item && item.text.split(/\s+/).length <= 9 && isTopic(item)) {
        const from = sentence.text.indexOf(item.text);
        yield { value: item.text, from, to: from + item.text.length, weight: 3 };
      }
    },
  },
  {
    id: "topics.label-goes-on",
    field: "topics",
    triggers: ["*"],
    *find(sentence, view) {
      // "Topics: A, B. C. D." goes on after its full stops.
      if (sentence.opens || SAYS_SOMETHING.test(sentence.text)) return;
      const opener = view.sentences
        .slice(Math.max(0, sentence.index - 8), sentence.index)
        .find((other) => other.line === sentence.line && other.opens);
      if (!opener || !/^(?:topics?|areas?|expertise|subjects?)(?: of \w+)?\s*:/i.test(opener.text)) return;
      for (const item of listItems(sentence.text))
        if (isTopic(item) && item.text.split(/\s+/).length <= 8) yield reading(3)(item);
    },
  },
  {
    id: "topics.bare-list",
    field: "topics",
    triggers: ["*"],
    *find(sentence) {
      // A sentence that is nothing but a list of things, as in "Fixed income, covenants, how ratings work."
      // After a colon it may follow its invitation: "Come and ask: contracts, fees, first clients."
      if (sentence.bullet !== "" || !/,|\s\/\s/.test(sentence.text)) return;
      const colon = sentence.text.indexOf(": ");
      if (colon > 0 && !INVITES.test(sentence.text.slice(0, colon))) return;
      const start = colon > 0 ? colon + 2 : 0;
      const text = sentence.text.slice(start);
      if (
        !/,|\s\/\s/.test(text) ||
        OPENS_CLAUSE.test(text) ||
        IS_HISTORY.test(text) ||
        / at \p{Lu}/u.test(text)
      )
        return;
      const found = listItems(text, start);
      const first = found[0];
      if (
        !first ||
        !isThing(first) ||
        !isTopic(first) ||
        found.length < (sentence.index === 0 || colon > 0 ? 3 : 2)
      )
        return;
      const things = found.filter(isThing);
      if (things.length < 2 || things.some((item) => item.text.split(/\s+/).length > 9)) return;
      for (const item of things) if (isTopic(item)) yield reading(1)(item);
    },
  },
  rule(
    "topics.who-want",
    "topics",
    "hoping fancy way sitting next slogging on to thinking considering curious preparing prepare aiming trying want wants wanting wish looking hoping planning eyeing breaking stuck struggling studying slogging facing interested weighing move moving building starting staring fancies towards grow pursuing wondering dreaming revising",
    /\b(?:(?:thinking|considering|dreaming) (?:about|of)|considering|curious about|prepar(?:e|ing) for|(?:sitting (?:the|your|for)|slogging towards|studying for|staring down|revising for|facing)|aiming (?:for|at)|eyeing|stuck on|struggling with|wondering(?: about)?|weighing up|who (?:want|wants|wish|hope|would like|are trying|is trying|are planning|is planning|are looking) to|wish(?:ing|es)? to|planning to|want(?:s|ing)? (?:to )?(?=move|break|enter|grow|get into|become|switch|transition|learn|understand|start|go into)|interested in|trying to|looking to (?=move|break|get|grow|enter|switch|step|transition|learn)|building (?=an?\b)|pursuing(?: a| an)?|(?:trying|hoping|looking) to (?:get|break|move) (?=into)|fanc(?:y|ies)|on the way to) (?<rest>[^.!?;•\n]{2,160})/dgi,
    (match, sentence) => {
      if (
        /\b(?:i'm|i am|i was|we are|we're|i)\s(?:\w+ )?$/i.test(
          sentence.text.slice(Math.max(0, match.index - 12), match.index),
        ) ||
        (/^interested in/i.test(match[0]) && match.index < 3)
      )
        return undefined;
      return items(match, sentence, 1)?.slice(0, 4);
    },
  ),
  rule(
    "topics.support-in",
    "topics",
    "support supporting help helping guide guiding guidance mentor mentoring coach handhold advice",
    /\b(?:(?:support|help|guide|mentor|coach|handhold)(?:ing)?\b[^.;!?•]{4,80}, in|guidance in|advice in|help you in|help in|guide you in|support in)(?: (?:fields|areas|topics|anything|interests|or)\b){0,4}(?: pertaining to| related to| like| such as)? (?<rest>[^.!?;•\n]{2,240})/dgi,
    (match, sentence) => items(match, sentence),
  ),
  rule(
    "topics.move",
    "topics",
    "moving switching going transitioning shifting jumping breaking stepping transition switch pivoting crossing getting leaving changing",
    /\b(?<rest>(?:moving|switching|going|transitioning|shifting|jumping(?: across)?|stepping|pivoting|crossing|getting|changing) (?:up )?(?:from [\w&/ -]{2,40}? (?:to|into) [\w&/ -]{2,30}?|into [\w&/ -]{2,40}?)|breaking into [\w&/ -]{2,40}?|leaving (?:practi[cs]e|the profession|academia|clinical work|big law|the classroom))(?=[.,;!?•)]|$|\sand\s|\sfor\s|\sif\s|\sor\s|\sin the\s|\sis\s)/dgi,
    (match) => {
      const at = match.indices?.groups?.rest?.[0];
      const item = trimItem(match.groups?.rest ?? "");
      return item && at !== undefined
        ? reading(2)({ text: item.text, from: at + item.from, to: at + item.to })
        : undefined;
    },
  ),
  rule(
    "topics.offer-of",
    "topics",
    "career find build get feedback prep offer offering give giving provide happy can do help reviews review providing",
    /\b(?:(?:i )?(?:can )?(?:offer|provide|give|do|offering|providing|giving)|happy to (?:do|offer|give|provide)|help you(?: to)?|i can help(?: you)?(?: to)?|let me help you|love to help (?:you |people )?(?=find|build|get)|help them|here to help you) (?<rest>(?:(?!you\b|me\b|a call|my time|back)[\w/&'-]+ ){0,4}(?:reviews?|critiques?|prep(?:aration)?|practice|feedback|advice|interviews?|strateg(?:y|ies)|guidance|tips|(?:find|build|get|land|kickstart|grow|prepare|write|improve|navigate|plan|negotiate|choose|understand|move|network|pass|avoid|learn|set up|develop)(?= ))[^.!?;•\n]{0,120})/dgi,
    (match, sentence) => items(match, sentence, 1),
  ),
];
