import type { EventPack } from "../../model/event-language.js";
import { notPast, pastForms } from "./verbs.js";
import { words } from "../writing.js";

const phrases = (text: string): string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim());

export const events: EventPack = {
  determiners: words(
    "the a an this that these those its his her their our my your some any each every another both all no",
  ),
  prepositions:
    words(`in on at by for from to of with without within into onto over under between among amid against
    about around across after before during through throughout near off toward towards upon via per since until till as
    despite alongside behind beyond outside inside following including regarding`),
  subordinators: words(
    "when while after before because although though if unless until since once whereas where as so",
  ),
  relatives: words("which who whom whose that where"),
  coordinators: words("and but or yet nor"),
  pronouns: {
    he: "person",
    she: "person",
    they: "group",
    it: "thing",
    we: "speaker",
    i: "speaker",
    you: "speaker",
    this: "thing",
    that: "thing",
    these: "group",
    those: "group",
  },
  possessivePronouns: words("his her their its our my your"),
  owners: { his: "he", her: "she", its: "it", their: "they" },
  ownerEnding: "'s",
  possessiveMarks: ["'s", "’s", "'", "’"],
  infinitive: "to",
  be: words("is are was were isn't wasn't aren't weren't"),
  nonFinite: words("be being been having am"),
  fronting: ["with"],
  narrativeFuture: ["would"],
  presentBe: words("is are"),
  adverbEndings: ["ly"],
  gerundEnding: "ing",
  means: ["by"],
  commemorating: words(
    "commemorated marked celebrated responded reacted honoured honored observed began ended opened closed",
  ),
  irregularGerunds:
    words(`building making taking giving holding bringing buying cutting finding getting going having
    leading leaving losing meeting paying putting running seeing selling sending setting telling winning writing beginning
    becoming breaking`),
  startOf: "Start of {of}",
  that: ["that"],
  articles: words("the a an"),
  binding: ["of"],
  complementing: words("for to with from into"),
  have: words("has have had having hasn't haven't hadn't did does do didn't doesn't don't"),
  future: words("will shall won't"),
  hypothetical: words("would could should might may can cannot must ought wouldn't couldn't can't"),
  verbs: pastForms,
  nounVerbs: words(
    `mark celebrate commemorates take meet hold open begin start end closes launch announce sign win visit join become make goes go says die kill hit expire vote acquire found introduce release move expand enter receive reach complete establish publish return leave agree approve pass reject order arrest charge file rule resign appoint elect invade withdraw attack strike protest attend arrive depart land merge buy sell fall rise break turn give get set cut put read cast cost hurt shut split spread thrust upset bound wound ground bit beat born shot bore lay`,
  ),
  endings: words("s es d ed ing"),
  stemEndings: words("'s ies ing ed es s e"),
  pastEndings: ["ed"],
  notPast,
  saying:
    words(`showed shows said says say told tells tell added adds noted notes explained explains stated states commented comments
    insisted insists claimed claims argued argues reported reports recalled recalls remarked stressed emphasized emphasised
    wrote suggested suggests believes believed thinks thought hopes hoped predicted predicts
    estimated estimates quoted`),
  attributions: ["according"],
  planning:
    words(`supposed set due scheduled expected slated poised planned planning plans plan hopes hope aims aim intends intend
    bound preparing prepares ready likely about going visiting begin vows vowed`),
  states: words(`is are was were be been has have had remains remained seems seemed stands lies lives
    lived belongs belonged includes included contains contained consists consisted represents represented means meant
    knows knew wants wanted needs needed likes liked loves loved owns owned considers regarded covers covered features
    featured depends depended relates concerned involves involved enjoys enjoyed continues continued`),
  measures:
    words(`rose fell grew dropped declined increased decreased climbed slipped slowed quickened eased ticked averaged accounted totalled totaled
    gained lost jumped slid edged surged plunged expanded contracted shrank stood amounted exceeded topped`),
  comparisons: words("than compared versus vs unlike relative"),
  superlatives:
    words(`first highest lowest largest biggest smallest worst best most least fastest slowest longest shortest
    strongest weakest deadliest hottest coldest wettest driest heaviest steepest oldest youngest record only unchanged
    never anything ever unseen`),
  opinions: phrases(`should
    must
    ought to
    it is likely
    it is unlikely
    it is possible
    in my view
    i think
    i believe
    we believe
    could have
    would have
    might have`),
  happenings: {
    meeting: words(`met meet summit talks conference session gathering dialogue forum`),
    visit: words(`visit trip tour travelled traveled state-visit`),
    election: words(`election vote referendum poll ballot elected re-elected runoff primary`),
    judgment: words(
      `ruling ruled verdict sentencing sentence judgment judgement conviction convicted acquittal acquitted decision decided trial hearing appeal lawsuit indictment indicted charged sued`,
    ),
    arrest: words(`arrest detained detention custody jailed imprisoned captured raid`),
    attack: words(
      `attack bombing bombed shooting shot strike struck blast explosion exploded assault ambush raid massacre shelling stabbing stabbed airstrike killed killing murder`,
    ),
    war: words(
      `war invasion invaded conflict battle offensive fighting siege coup uprising revolution rebellion`,
    ),
    truce: words(
      `truce ceasefire armistice agreement accord deal treaty pact settlement signed memorandum partnership`,
    ),
    disaster: words(
      `earthquake quake flood hurricane cyclone typhoon storm tornado wildfire fire eruption erupted tsunami landslide drought crash derailment collapse accident spill outbreak disaster blackout avalanche sinking sank`,
    ),
    death: words(`death died dies dead funeral burial buried passed assassinated assassination`),
    birth: words(`birth born`),
    health: words(`operation surgery transplant amputation diagnosis diagnosed hospitalised hospitalized`),
    office: words(
      `inauguration inaugurated resignation resigned resigns appointment appointed appoints stepped sworn ousted dismissed fired succeeded replaced promoted retired retirement joined took-office nominated nomination`,
    ),
    protest: words(`protest demonstration rally rallies march strike walkout riot`),
    drill: words(`drill exercise training rehearsal maneuvers manoeuvres`),
    launch: words(
      `launch opening opened opens premiere debut release unveiled introduced introduces start began beginning inaugural rollout`,
    ),
    founding: words(
      `founding founded founds established establishes establishment creation created formed formation incorporated`,
    ),
    closing: words(`closure closed closes shutdown end abolished cancelled canceled cancellation suspended`),
    deal: words(
      `acquisition acquired acquires merger merged purchase bought buys sold sale takeover ipo listing listed investment bid`,
    ),
    law: words(
      `law act bill passed enacted adoption adopted approval approved approves ratified repealed sanctions tariff ban banned decree regulation amendment`,
    ),
    announcement: words(
      `announcement announced announces declared declaration pledged vowed proposed proposal statement report`,
    ),
    building: words(
      `built completed construction constructed groundbreaking erected completion demolished renovated`,
    ),
    award: words(`award prize won wins victory medal championship title defeated beat final match game race`),
    ceremony: words(
      `ceremony wedding festival parade anniversary celebration commemoration celebrates celebrated commemorated holiday memorial event enthronement coronation expo olympics opening`,
    ),
    landing: words(
      `landing landed liftoff lift-off flight mission docking docked splashdown touchdown orbit flyby`,
    ),
    recall: words(`recall withdrawal withdrawn withdrew`),
    hosting: words(`host holding organised organized`),
    moving: words(
      `departure departed arrived arrival return evacuated evacuation moved relocated relocation left entered`,
    ),
    finding: words(`discovery discovered found identified detected published publication study`),
    vaccination: words(
      `vaccination vaccinated authorisation authorization authorised authorized licence license`,
    ),
    deadline: words(`deadline expiry expires expired expiration effect`),
  },
  yearly: words("anniversary annual annually yearly holiday"),
  adverbs:
    words(`previously also meanwhile however apparently reportedly subsequently then later earlier eventually
    finally again once already still now just recently additionally moreover furthermore consequently therefore thus
    formally officially nevertheless nonetheless separately notably initially originally famously allegedly first
    instead afterwards afterward too back only reportedly`),
  whens: ["when", "as"],
  ownWords: words("i you i'm i've i'd i'll you're"),
  announcing: words(
    "announced confirmed declared warned admitted acknowledged disclosed revealed promised pledged",
  ),
  thirdPersonEnding: "s",
  boundLeads: words("before after"),
  endLeads: words("until till"),
  beginLeads: ["since"],
  dateLeads:
    words(`on in at by since until till during from around about as of for back early late before after through
    throughout between over beginning starting effective dated to`),
};
