import type { Format } from '../decap/document-format.ts';

/** An immutable map, as Decap hands it out. */
export interface DecapMap {
  get: (name: string) => unknown;
  toJS: () => Record<string, unknown>;
}

/** What a widget is given (https://decapcms.org/docs/custom-widgets/). */
export interface WidgetProps {
  value: unknown;
  field: DecapMap;
  entry: DecapMap;
  forID: string;
  classNameWrapper: string;
  onChange: (value: unknown) => void;
}

/** What a preview is given. */
export interface PreviewProps {
  entry: DecapMap;
}

/** An element or text of React; only made and handed on. */
export type Node = object | string | null;

/** A class component, as `create-react-class` makes it: `this` is the component. */
export interface ComponentSpec<P, S = object> {
  getInitialState?: () => S;
  componentDidMount?: (this: Component<P, S>) => void;
  isValid?: (this: Component<P, S>) => true | { error: { message: string } };
  render: (this: Component<P, S>) => Node;
}

export interface Component<P, S = object> {
  props: P;
  state: S;
  setState: (state: Partial<S>) => void;
}

/** The parts of Decap's global interface that we use. */
export interface Decap {
  init: (options: { config: object }) => void;
  registerWidget: (name: string, control: object) => void;
  registerCustomFormat: (name: string, extension: string, format: Format) => void;
  registerPreviewTemplate: (collection: string, component: object) => void;
  registerPreviewStyle: (address: string) => void;
}

/** Decap, and what components are made with. */
export interface DecapPage {
  CMS: Decap;
  createClass: <P, S = object>(spec: ComponentSpec<P, S>) => object;
  h: (type: object | string, props?: object | null, ...children: (Node | Node[])[]) => Node;
}
