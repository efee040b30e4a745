import type { EventPack } from "../../model/event-language.js";
import { irregularGerunds, notPast, participles, pastForms, regularGerunds } from "./verbs.js";

export const events: EventPack = {
  words: {
    determiners:
      "the a an this that these those its his her their our my your some any each every another both all no many several most few",
    prepositions: `in on at by for from to of with without within into onto over under between among amid against about
      around across after before during through throughout near off toward towards upon via per since until till as despite
      alongside behind beyond outside inside following including regarding`,
    subordinators:
      "when while after before because although though if unless until since once whereas where as so",
    relatives: "which who whom whose that where",
    that: "that",
    coordinators: "and but or yet nor",
    binding: "of",
    complementing: "for to with from into",
    particles: "up out down off away back over through in on",
    moments: "time",
    lasting: "took",
    occurrence: "place office effect",
    takings: "takes",
    lookalikes: `car cars care cares cared plane planes wine wines station stations miss missing stress stresses shell shells
      lined liner lines line`,
    arriving: "came followed",
    reachings: "hit reached topped passed exceeded totalled totaled",
    comings: "comes come",
    surelyPast: `went came took gave became began grew knew saw ran spoke wrote drove broke chose drew flew threw withdrew
      overthrew sank sprang stole wore bore swore tore woke froze rode hid fell rose ate forgot drank swam sang`,
    occasionLeads: "at in during",
    means: "by",
    absolutes: "with",
    laters: "later",
    replies: "comment discuss answer respond elaborate reply",
    examples: "instance example",
    promising: "promised pledged",
    births: "born",
    scenes: "sun dawn day night darkness",
    people: `man woman boy girl child mother father brother sister son daughter wife husband widow minister president mayor governor
      senator chairman chairwoman chief director manager coach captain king queen prince princess bishop pope priest judge lawyer
      prosecutor doctor nurse teacher officer driver pilot player student worker victim suspect witness founder owner author
      writer artist singer actor actress reporter editor spokesman spokeswoman professor scientist engineer farmer`,
    person: "he she",
    group: "they these those",
    thing: "it this that",
    speaker: "we i you",
    possessives: "his her their its our my your",
    be: "is are 're 'm was were isn't wasn't aren't weren't",
    presentBe: "is are 're 'm",
    plurals: "are were aren't weren't have",
    have: "has have 've had 'd having hasn't haven't hadn't did does do didn't doesn't don't",
    pastHave: "had 'd hadn't",
    emphatic: "did didn't",
    nonFinite: "be being been having am",
    future: "will 'll shall won't",
    hypothetical: "would 'd could should might may can cannot must ought wouldn't couldn't can't",
    scheduled: "go goes come comes faces meet begin resume reopen reopens end start",
    duties: "must may can",
    demands: "should must",
    narrativeFuture: "would",
    infinitive: "to",
    past: `${pastForms.join(" ")} -ed`,
    participles: participles.join(" "),
    ambiguous: `set cut put broadcast hit read cast cost hurt shut split spread thrust upset bound wound ground bit beat born shot
      bore lay found left fell rose`,
    notPast: notPast.join(" "),
    adverbs: `previously also meanwhile however apparently reportedly subsequently then later earlier eventually finally
      again once already still now just recently additionally moreover furthermore consequently therefore thus formally
      officially nevertheless nonetheless separately notably initially originally famously allegedly first instead
      afterwards afterward too only even`,
    manner: "-ly",
    notManner: `family assembly supply reply ally rally bully fly apply anomaly butterfly monopoly belly jelly lily homily july
      italy multiply rely comply imply only daily weekly monthly elderly friendly`,
    gerunds: "-ing",
    present: "goes -s",
    barely: "hardly barely scarcely",
    negatives: `no nobody none neither nothing not never didn't doesn't don't wouldn't couldn't can't won't isn't wasn't
      aren't weren't hasn't haven't hadn't cannot`,
    plainNots: "not",
    nounGerunds: `meeting training fighting voting shelling flooding bombing shooting building landing hearing ruling
      sentencing trading polling mourning rioting looting warning funding testing planning spending parking racing
      engineering filming recording wedding beginning feeling finding opening closing holding offering proceeding`,
    rankings: "ranked placed seeded rated",
    refusals: "declined",
    attributions: "according",
    comparisons: "than compared versus vs unlike relative anything",
    bases: "against",
    levels: "up down",
    exclusives: "alone",
    totals: "total altogether",
    equatives: "as",
    lengthLeads: "over",
    superlatives: "first last worst best most least record only unchanged never anything ever unseen -est",
    fractions: "half third quarter fifth tenth majority most",
    ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth last other",
    numerals: "one two three four five six seven eight nine ten eleven twelve dozen",
    indefinites: "a an one some any anyone anybody everyone everybody someone somebody",
    allotting: "for",
    trends: "grew grown increased decreased shrank",
    scales: "thousand million billion trillion",
    shares: "percent per point points",
    degrees: "so",
    denying: "denied denies disputed disputes doubted",
    settings: "set",
    existential: "there",
    asking: "how why",
    freeRelatives: "what",
    honorifics: "mr mrs ms miss dr sir dame lord lady",
    reflexives: "itself himself herself themselves",
    permits: "can may",
    ongoing: "being",
    distributives: "each every",
    forums: `court hearing inquiry inquest tribunal jury jurors judge magistrates commission committee parliament senate congress
      assembly council lawmakers mps panel congregation`,
    informing: "told informed warned notified",
    press: "reporters journalists",
    objects: "them him me us",
    bodies: `office bank council ministry department agency company group union party university college committee
      commission court institute association board service team club government parliament congress senate house police
      army navy times post news street control`,
    habits: "used",
    occasions: "event holiday game match final session show program programme edition report",
    moves: "moved put postponed delayed deferred adjourned rescheduled extended pushed brought",
    makings: "wrote written reported added heard recalled showed",
    tellings: "say says tells argues insists believes thinks writes suggests admits explains",
    usual: "usually always often normally typically generally",
    forecasts: "expect expects expected predicts anticipates forecasts worry worries worried",
    hedges: "ideally hopefully perhaps maybe possibly presumably",
    conditions: "if unless whether",
    letters: "letter email e-mail memo note",
    pieces: "story article page post edition guide version notice explainer column interview",
    edits:
      "published edit update updated modified corrected edited revised printed reprinted posted amended reviewed",
    yearly: "anniversary annual annually yearly holiday",
    whens: "when as",
    ownWords: "i you",
    boundLeads: "before after throughout",
    laterThan: "after",
    earlierThan: "before",
    closings: "end",
    settlings: "closed opened settled ended finished traded",
    withins: "within",
    disasters: `disaster tragedy accident crash collapse fire blaze flood explosion blast sinking shipwreck derailment landslide
      avalanche earthquake quake eruption stampede massacre shooting attack bombing spill breach outage blackout`,
    cancelling: "called cancelled canceled scrapped vacated shelved",
    dropping: "dropped torn abandoned withdrawn",
    reaching: "dating stretching reaching",
    findings: "found concluded learned learnt discovered ruled heard",
    endLeads: "until till by through into",
    beginLeads: "since",
    spans: "year years quarter months weeks days period",
    spanLeads: "from between",
    spanJoins: "to until and",
    spanEnds: "ended ending",
    dateLeads: "back early late beginning starting effective dated",
  },
  stems: {
    happenings: `meet summit talks conference session gathering dialogue forum visit trip tour travel elect re-elect reelect vote
      referendum poll ballot runoff run-off primary ruling verdict sentence judgment convict acquit acquittal decision decide
      trial hearing appeal lawsuit indict charge sued arrest detain detention custody jail imprison capture raid
      attack bomb shoot shot strike blast explosion explode assault ambush massacre shelling stab airstrike kill
      murder war invasion invade conflict battle offensive fighting siege coup uprising revolution rebellion truce
      ceasefire armistice agreement accord deal treaty pact settlement sign memorandum partnership earthquake flood
      hurricane cyclone typhoon storm tornado wildfire fire erupt tsunami landslide drought crash derail collapse
      accident spill outbreak disaster blackout avalanche sink sank death died dies dead funeral burial buried pass
      assassinate birth born operation surgery transplant amputation diagnosis diagnose hospitalize stroke inaugurate resign
      resignation appoint sworn retire join nominate protest demonstration rally march walkout riot drill exercise
      training rehearsal launch opening premiere debut release unveil introduce start began begin inaugural rollout
      found founder establish create form formation incorporate closure close shutdown end abolish cancel cancellation suspend
      acquisition acquire merge merger purchase sold sale takeover ipo list invest bid law act bill adopt approve
      approval ratify sanction tariff ban decree regulation amendment announce declare declaration pledge propose
      proposal statement report built complete construct groundbreaking award prize won wins victory medal
      championship title defeat beat final match game race ceremony wedding festival parade anniversary centenary celebrate
      commemorate holiday memorial event enthronement coronation expo olympics landing landed flight mission dock
      touchdown orbit recall withdrawal host hold organize departure depart arrive arrival return evacuate moved move
      left enter discovery discover identify detect publish publication study vaccinate authorise authorize licence
      license deadline expiry expire expiration effect clash stampede blaze skirmish boycott famine epidemic pandemic`,
    editions: `championship tour festival final match game race olympics expo conference forum session poll study
      publication report statement award prize exercise training rally parade law bill act treaty`,
    saying: `say said show tell told add note explain state commented insist claim argue report recall remark stress
      emphasize emphasise write wrote suggest believe think thought hope predict estimate quote decline assert allege
      tweet heard`,
    announcing: "announce confirm declare warn admit acknowledge disclose reveal promise pledge",
    planning: `suppose set due schedule expect slate poised plan hope aim intend bound prepare ready likely about going
      begin vow`,
    states: `remain stay seem stands lie lives lived belong include contain consist represent mean meant know knew want need
      like love own consider regard cover feature depend relate concern involve enjoy support continue cost use used peaked liken last owe picture`,
    measures: `rise rose risen fall fell fallen grow grew grown drop increase decrease climb slip slow quicken ease tick average
      account total gain lose lost jump slid edge surge plunge expand contract shrank amount exceed top stood add cost
      carry score produce earn handle yield double triple halve quadruple employed narrow widen shrink`,
  },
  endings: [
    "'s",
    "ements",
    "ement",
    "ments",
    "ment",
    "ings",
    "ing",
    "ions",
    "ion",
    "ies",
    "ied",
    "ed",
    "es",
    "s",
    "e",
    "y",
  ],
  owners: { his: "he", her: "she", its: "it", their: "they", our: "we", my: "i", whose: "who" },
  owner: "'s",
  shortened: "is",
  startOf: "Start of {of}",
  retold: {
    "disaster tragedy accident incident": `crash collapse fire blaze flood explode explosion blast leak spill derail collide
      collision sank sunk capsize landslide earthquake quake erupt avalanche stampede`,
    "crash collision derailment": "crash collide collision derail",
    "attack assault raid bombing blast explosion":
      "attack raid bomb explode explosion blast stormed detonate",
    "shooting killing murder killings murders attack": "shot killed stabbed murder",
    "fire blaze": "fire blaze burn",
    sinking: "sank sunk capsize",
    "leak spill": "leak spill spewed",
    "flood floods flooding": "flood overflowed",
    "quake earthquake": "quake earthquake",
    "storm hurricane": "storm hurricane typhoon cyclone",
    "death deaths": "died dead killed",
    birth: "born",
    "wedding marriage": "married wed",
    divorce: "divorce",
    diagnosis: "diagnosed",
    "operation surgery transplant": "operation surgery transplant",
    "election victory poll": "elected vote voted won",
    "vote ballot": "voted approved rejected vote",
    "win victory triumph": "won beat victory",
    "defeat loss": "lost defeat beaten",
    "appointment nomination": "appointed named nominated",
    "inauguration swearing": "inaugurated sworn",
    "resignation departure exit": "resigned quit left stepped",
    "dismissal sacking firing ouster removal": "dismissed sacked fired ousted removed",
    "arrest capture detention": "arrested detained captured seized",
    release: "released freed",
    "indictment charges": "indicted charged",
    "conviction verdict": "convicted acquitted guilty verdict",
    acquittal: "acquitted cleared",
    "sentencing sentence": "sentenced jailed",
    "ruling decision judgment judgement": "ruled decided ruling upheld overturned",
    "hearing trial": "trial hearing",
    "signing ceremony": "signed ceremony opened unveiled sworn",
    "deal agreement accord pact treaty truce ceasefire":
      "signed agreed agreement accord treaty pact truce ceasefire",
    "merger takeover acquisition purchase": "merged merger bought acquired takeover",
    sale: "sold",
    "listing flotation ipo": "floated listed",
    "launch liftoff": "launched blasted lifted",
    "landing touchdown": "landed",
    "opening inauguration": "opened",
    "closure shutdown": "closed shut",
    "coup takeover putsch": "coup seized toppled overthrew ousted",
    invasion: "invaded",
    "strike walkout": "strike walked",
    "discovery find": "discovered found",
    disappearance: "vanished disappeared missing",
    announcement: "announced",
    "raid raids": "raided searched",
  },
  life: ["{name} born", "{name} died"],
  articles: ["the", "a", "an"],
  was: "was",
  gerunds: {
    pasts: irregularGerunds,
    endings: regularGerunds,
    ending: "ing",
    silent: "(?<=[^aeioy])e$",
    doubled: "^[^aeiou]*[aeiou][^aeiouwxy]$|(?:[mp]it|[^f]fer|[ck]ur|[pb]el)$",
  },
};
