/** Points after these do not end a sentence. As printed, without the point. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Dr Prof Gen Brig Sen Sens Rep Reps Gov Govs Lt Col Sgt Cpl Maj Capt Cmdr Adm Rev Hon St Ste Mt
  Ft Jr Sr Sec Pres Supt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Messrs vs`.split(
    /\s+/u,
  ),
);
