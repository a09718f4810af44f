/** A committee with five whole years of reports, and one with the real figures of four. */
export const invented = "/exempelkommun/stodnamnden";
export const real = "/helsingborg/socialnamnden";

/** Every public page in a form that has something to show. */
export const publicPages = [
  "/",
  "/mal",
  "/mal?grupp=bedomning&ordning=mal",
  "/om",
  "/sok",
  "/sok?q=varddygn",
  "/sok?q=vardygnn",
  invented,
  `${invented}?rapport=delarsrapport-2024-tertial-1`,
  `${invented}/underlag?rapport=delarsrapport-2024-tertial-2`,
  `/ta-med?vy=${encodeURIComponent(`${invented}/nyckeltal`)}`,
  `${invented}/mal`,
  `${invented}/nyckeltal`,
  `${invented}/nyckeltal?period=t1`,
  `${invented}/nyckeltal/genomsnittlig-vantetid-till-forsta-besok-antal-dagar`,
  `${invented}/ekonomi`,
  `${invented}/ekonomi?rapport=delarsrapport-2024-tertial-2`,
  `${invented}/placeringar`,
  `${invented}/kontroll`,
  `${invented}/rapporter`,
  `${invented}/rapporter/arsbokslut-2024`,
  real,
  `${real}/mal`,
  `${real}/nyckeltal`,
  `${real}/ekonomi`,
  `${real}/placeringar`,
  `${real}/rapporter`,
  `${real}/rapporter/arsbokslut-2023`,
  "/jamfor",
  "/jamfor?period=t2&per=invanare&bild=rutor&serie=enkoping/socialnamnden/summa-kostnader&serie=helsingborg/socialnamnden/summa-kostnader",
  "/enkoping/socialnamnden",
  "/enkoping/socialnamnden/ekonomi",
  "/enkoping/socialnamnden/placeringar",
  "/enkoping/socialnamnden/kontroll",
  "/enkoping/socialnamnden/rapporter/delarsrapport-2024-tertial-2",
] as const;

/** The pages that show charts, which must stand in the first HTML. */
export const chartPages = [
  invented,
  "/jamfor",
  `${invented}/nyckeltal`,
  `${invented}/nyckeltal/genomsnittlig-vantetid-till-forsta-besok-antal-dagar`,
  `${invented}/ekonomi`,
  `${invented}/placeringar`,
  `${invented}/kontroll`,
  `${real}/nyckeltal`,
  `${real}/ekonomi`,
] as const;
