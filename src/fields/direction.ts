/** Direction of a language's script. Apart, so that the browser gets it without the strings. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
