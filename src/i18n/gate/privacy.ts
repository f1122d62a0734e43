import type { Message } from './message.ts';

/** HB6..: personal data. Messages hold the masked form only. */
export const privacyMessages = {
  HB601: {
    severity: 'error',
    zh: {
      what: '这里有居民身份证号码（{masked}）',
      why: '身份证号码一旦公开就收不回来，不得出现在公示内容里；残疾人证号码含身份证号码，同样不能公开。',
      how: '删去号码；确需区分同名的人，写成 {masked}。',
    },
    en: {
      what: 'This holds a resident identity number ({masked})',
      why: 'Once published it cannot be taken back; a disability certificate holds the same number.',
      how: 'Delete it; where people of one name must be told apart, write {masked}.',
    },
  },
  HB602: {
    severity: 'error',
    zh: {
      what: '这里有手机号码（{masked}）',
      why: '手机号码属于个人信息，公开后会被用于骚扰和诈骗。',
      how: '改用办公室的固定电话；确需保留的，写成 {masked}。',
    },
    en: {
      what: 'This holds a mobile number ({masked})',
      why: 'It is personal data and will be misused.',
      how: "Use the office's telephone; where it must stay, write {masked}.",
    },
  },
  HB603: {
    severity: 'warning',
    zh: {
      what: '这里像是 15 位的旧身份证号码（{masked}）',
      why: '旧号码没有校验位，不能确定，请人工核对。',
      how: '如果是身份证号码，请删去，或写成 {masked}。',
    },
    en: {
      what: 'This looks like an identity number of the old form ({masked})',
      why: 'It has no check digit, so a person must look.',
      how: 'If it is one, delete it or write {masked}.',
    },
  },
} satisfies Record<string, Message>;
