// The least that a panel of Preact can be: the floor that the sidebar's start is measured against.
import { h, render } from 'preact';

render(h('button', { type: 'button' }, 'Ready'), document.body);
