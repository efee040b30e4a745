import { words } from "../writing.js";

/** Past forms that no ending shows. */
export const pastForms: readonly string[] = words(`
  said told took went came made gave got found left held met led won lost began grew knew saw became kept
  sent built bought sold fell rose ran stood spoke wrote drove broke chose fought sought taught caught
  brought thought felt dealt struck shot hit put cut set let quit paid laid swore drew flew threw withdrew
  overthrew hung sank sprang stole wore bore slept swept wept crept lent spent bent shook forgave forbade
  arose woke froze rode hid beat burst cast shut split spread thrust upset read fled bled sped fed bound
  wound ground stuck clung swung shed drank swam born dug sworn bit cost hurt sang
  died used tied owed vied taken given gone seen known written driven broken chosen stolen spoken drawn grown thrown blown shown fallen eaten hidden
  burnt rebuilt resold repaid remade rewrote rewritten retook retaken retold undertook undertaken underwent overtook
  overtaken overran oversaw overseen foresaw foreseen withheld withstood upheld misled mistook mistaken learnt leapt
  knelt dwelt forsook forsaken foretold undid undone redid wove woven slew slain slid spun sprung strove striven strung
  strode shrank shrunk shone stung trod trodden befell befallen outsold outgrew outgrown outbid rang swollen sewn
  sown strewn hewn lain
  ridden risen torn worn begun sunk sung done overthrown forgotten frozen shaken woken beaten withdrawn proven undergone
  lit relit sat ate forgot understood overcame bitten forbidden forgiven shorn
`);

/** Past forms that tell nothing without "have" or "be" before them: "men known as Hawks". */
export const participles: readonly string[] = words(`
  taken given gone seen known written driven broken chosen stolen spoken drawn grown thrown blown shown fallen eaten hidden
  rewritten retaken undertaken overtaken overseen foreseen mistaken woven slain trodden befallen outgrown swollen sewn sown
  hewn ridden risen torn worn begun sunk sung done overthrown forgotten frozen shaken woken beaten withdrawn proven
  undergone bitten forbidden forgiven shorn
`);

/** Words of five letters and more with the ending of a past form that are none. */
export const notPast: readonly string[] = words(`
  speed breed indeed proceed exceed succeed hundred united sacred naked wicked rugged kindred biased embed greed creed
  so-called related limited armed unprecedented alleged federated bed-ridden advanced experienced talented gifted
  detailed disputed troubled bleed
`);
