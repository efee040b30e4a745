import { pairs, words } from "../writing.js";

/** Those that are no past form without their "has". */
export const participles: readonly string[] = words(`
  taken given gone seen known written driven broken chosen stolen spoken drawn grown thrown blown shown fallen eaten hidden
  rewritten retaken undertaken overtaken overseen foreseen mistaken forsaken undone woven slain striven strewn shrunk
  trodden befallen outgrown swollen sewn sown hewn lain ridden risen torn worn begun sunk sung done overthrown forgotten
  frozen shaken woken beaten withdrawn proven undergone bitten forbidden forgiven shorn rung swum sprung strung flung arisen
  come become overcome run overrun flown drunk beset mown
`);

/** Past forms that no ending shows. */
export const pastForms: readonly string[] = [
  ...participles,
  ...words(`
  said told took went came made gave got found left held met led won lost began grew knew saw became kept sent
  built bought sold fell rose ran stood spoke wrote drove broke chose fought sought taught caught brought thought
  felt dealt struck shot hit put cut set let quit paid laid swore drew flew threw withdrew overthrew hung sank
  sprang stole wore bore slept swept wept crept lent spent bent shook forgave forbade arose woke froze rode hid
  beat burst cast shut split spread thrust upset read fled bled sped fed bound wound ground stuck clung swung shed
  drank swam born dug sworn bit cost hurt sang died used tied owed vied burnt rebuilt resold repaid remade rewrote
  retook retold undertook underwent overtook overran oversaw foresaw withheld withstood upheld misled mistook
  learnt leapt knelt dwelt forsook foretold undid redid wove slew slid spun sprung strove strung strode shrank
  tore blew spat shone stung trod befell outsold outgrew outbid rang lit relit sat ate forgot understood overcame heard
  meant dreamt bred awoke awoken slung wed axed lied dyed eyed spilt spelt wrung pled broadcast
`),
];

/** Words of five letters and more with the ending of a past form that are none. */
export const notPast: readonly string[] = words(`
  speed breed indeed proceed exceed succeed hundred united sacred naked wicked rugged kindred biased embed greed creed
  so-called related limited armed unprecedented alleged federated bed-ridden advanced experienced talented gifted
  detailed disputed troubled bleed
`);

/** Past forms of gerunds that no rule gives. */
export const irregularGerunds: Readonly<Record<string, string>> = pairs(`
  being was, having had, leaving left, winning won, losing lost, taking took, becoming became, making made,
  getting got, going went, coming came, beginning began, buying bought, selling sold, building built,
  finding found, fleeing fled, meeting met, holding held, giving gave, running ran, writing wrote, seeing saw,
  telling told, sending sent, spending spent, falling fell, rising rose, breaking broke, speaking spoke,
  leading led, teaching taught, fighting fought, bringing brought, catching caught, standing stood,
  striking struck, shooting shot, paying paid, setting set, cutting cut, putting put, hitting hit, quitting quit,
  stealing stole, driving drove, flying flew, drawing drew, growing grew, throwing threw, overthrowing overthrew,
  withdrawing withdrew, undergoing underwent, overcoming overcame, hearing heard, choosing chose, keeping kept,
  bearing bore, wearing wore, singing sang, sinking sank, swimming swam, dealing dealt, lending lent,
  sitting sat, lying lay, beating beat, rebuilding rebuilt, seeking sought, shutting shut, feeling felt,
  hiding hid, riding rode, freezing froze, splitting split, sweeping swept, thinking thought,
  understanding understood, swearing swore, letting let, spreading spread, casting cast, knowing knew,
  eating ate, sleeping slept, hanging hung, swinging swung
`);

/** The endings of the others. */
export const regularGerunds: readonly (readonly [ending: string, past: string])[] = [
  ["eeing", "eed"],
  ["aying", "ayed"],
  ["eying", "eyed"],
  ["oying", "oyed"],
  ["ying", "ied"],
  ["ing", "ed"],
];
