/** Direction of a language's script. In a file of its own, so that the browser loads no strings. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
