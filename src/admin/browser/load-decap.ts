import { Component, createElement } from 'react';
import type { ComponentSpec, Decap, DecapPage } from './decap.ts';

/** Loads Decap, bundled with our pages: its file for the web wants one exact React from elsewhere. */
export async function loadDecap(): Promise<DecapPage> {
  const { default: decap } = await import('decap-cms-app');
  return { CMS: decap as unknown as Decap, createClass, h: createElement as unknown as DecapPage['h'] };
}

/** A component of the class kind, which Decap asks whether its value is valid. */
function createClass<P, S>(spec: ComponentSpec<P, S>): object {
  class Made extends Component {}
  Object.assign(Made.prototype, spec);
  return Made;
}
