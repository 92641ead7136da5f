/** By node type, not by class: a document from another realm has classes of its own. */
export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
