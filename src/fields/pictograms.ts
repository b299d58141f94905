/** The pictograms a guide page may carry beside its title. */
export const PICTOGRAMS = [
  'choice',
  'paths',
  'question',
  'health',
  'feelings',
  'family',
  'money',
  'paper',
  'bag',
  'arrival',
  'calendar',
  'plan',
  'warning',
  'help',
] as const;
/** One of {@link PICTOGRAMS}. */
export type Pictogram = (typeof PICTOGRAMS)[number];
