import { Fragment, type VNode } from 'preact';
import { type Inline, type MarkdownBlock, parseMarkdown } from '../../../src/notes/markdown.ts';

/** Text nodes and a fixed set of elements: nothing of the text becomes markup. */
const inline = (node: Inline, key: number): VNode => {
  switch (node.type) {
    case 'text':
      return <Fragment key={key}>{node.text}</Fragment>;
    case 'break':
      return <br key={key} />;
    case 'code':
      return <code key={key}>{node.text}</code>;
    case 'strong':
      return <strong key={key}>{node.children.map(inline)}</strong>;
    case 'emphasis':
      return <em key={key}>{node.children.map(inline)}</em>;
    case 'link':
      return (
        <a key={key} href={node.href} target="_blank" rel="noopener noreferrer">
          {node.text}
        </a>
      );
  }
};

const block = (node: MarkdownBlock, key: number): VNode => {
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{node.children.map(inline)}</p>;
    case 'heading':
      // The outline of the page is not the note's to change.
      return (
        <p key={key} class="markdown-heading">
          {node.children.map(inline)}
        </p>
      );
    case 'quote':
      return <blockquote key={key}>{node.children.map(inline)}</blockquote>;
    case 'list': {
      const items = node.items.map((item, i) => <li key={i}>{item.map(inline)}</li>);
      return node.start === null ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={node.start}>
          {items}
        </ol>
      );
    }
  }
};

/** A note's text with the subset of Markdown that `markdown.ts` reads. */
export function Markdown({ text }: { readonly text: string }): VNode {
  return (
    <div class="markdown" dir="auto">
      {parseMarkdown(text).map(block)}
    </div>
  );
}
