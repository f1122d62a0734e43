export type Locale = 'zh' | 'en';
export type Severity = 'error' | 'warning';

/** What is wrong, why it matters, how to mend it; `{name}` is replaced by the problem's argument `name`. */
export interface Words {
  what: string;
  why: string;
  how: string;
}

export interface Message {
  severity: Severity;
  zh: Words;
  en: Words;
}
