import type { ReferenceTarget } from '../decap/field.ts';
import { fitting, type Choices } from './choices.ts';
import type { Component, DecapMap, DecapPage, Node, WidgetProps } from './decap.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The fields that Decap does not have: references, days, times in China, and where a new file goes. */
export function registerWidgets(page: DecapPage, choices: Choices): void {
  const { CMS, createClass } = page;
  CMS.registerWidget(
    'hb-day',
    createClass(
      inputOf(
        page,
        'date',
        (value) => value,
        (typed) => typed,
      ),
    ),
  );
  CMS.registerWidget(
    'hb-time',
    createClass(
      inputOf(
        page,
        'datetime-local',
        (value) => value.slice(0, 16),
        (typed) => typed && `${typed}+08:00`,
      ),
    ),
  );
  CMS.registerWidget('hb-reference', createClass(reference(page, choices, () => true)));
  CMS.registerWidget('hb-folder', createClass(reference(page, choices, isNew)));
  CMS.registerWidget('hb-file', createClass(file(page)));
}

function inputOf(
  { h }: DecapPage,
  type: string,
  shown: (value: string) => string,
  written: (typed: string) => string,
) {
  return {
    render(this: Component<WidgetProps>): Node {
      const { value, forID, classNameWrapper, onChange } = this.props;
      return h('input', {
        type,
        id: forID,
        className: classNameWrapper,
        value: typeof value === 'string' ? shown(value) : '',
        onChange: (event: { target: HTMLInputElement }) => onChange(written(event.target.value)),
      });
    },
  };
}

/** An id, found by name. What is not on the list can be typed too: it may have been written since the last build. */
function reference({ h }: DecapPage, choices: Choices, isShown: (entry: DecapMap) => boolean) {
  return {
    isValid(this: Component<WidgetProps>) {
      const { value, field, entry } = this.props;
      const wanted = isShown(entry) && String(field.get('name')).startsWith('_');
      if (value === undefined || value === '') return wanted ? fault('新建时要选') : (true as const);
      return ID.test(String(value)) ? (true as const) : fault('请从列表里选，或者填编号');
    },
    render(this: Component<WidgetProps>): Node {
      const { value, field, entry, forID, classNameWrapper, onChange } = this.props;
      if (!isShown(entry)) return h('p', { className: classNameWrapper }, '文件已在，位置不变。');
      const all = choices[field.get('target') as ReferenceTarget];
      const typed = typeof value === 'string' ? value : '';
      const chosen = all.find(({ id }) => id === typed);
      const options = fitting(all, typed).map(({ id, name, of }) =>
        h('option', { key: id, value: id }, of === undefined ? name : `${name}（${of}）`),
      );
      return h(
        'div',
        { className: classNameWrapper },
        h('input', {
          type: 'text',
          id: forID,
          list: `${forID}-list`,
          value: typed,
          placeholder: '输入名称或编号，从列表里选',
          style: { width: '100%', font: 'inherit', padding: '0.3em' },
          onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value.trim()),
        }),
        h('datalist', { id: `${forID}-list` }, options),
        h('small', null, nameOf(typed, chosen?.name)),
      );
    },
  };
}

function nameOf(typed: string, name: string | undefined): string {
  if (typed === '') return '';
  return name ?? '最近一次构建时还没有这个编号；如果是刚新建的，可以用。';
}

function file({ h }: DecapPage) {
  return {
    isValid(this: Component<WidgetProps>) {
      const { value, entry } = this.props;
      if (!isNew(entry) || ID.test(typeof value === 'string' ? value : '')) return true as const;
      return fault('新建时要填：小写字母、数字和单个连字符');
    },
    render(this: Component<WidgetProps>): Node {
      const { value, entry, forID, classNameWrapper, onChange } = this.props;
      if (!isNew(entry)) return h('p', { className: classNameWrapper }, '文件已在，网址不变，编号不改。');
      return h('input', {
        type: 'text',
        id: forID,
        className: classNameWrapper,
        value: typeof value === 'string' ? value : '',
        onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value.trim()),
      });
    },
  };
}

function isNew(entry: DecapMap): boolean {
  return entry.get('newRecord') === true;
}

function fault(message: string) {
  return { error: { message } };
}
