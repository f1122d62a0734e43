const uri = { type: 'string', format: 'uri' };
const author = {
  type: 'object',
  properties: { name: { type: 'string' }, url: uri },
  additionalProperties: false,
  minProperties: 1,
};

/** JSON Feed 1 (jsonfeed.org/version/1), as far as our feeds go, as JSON Schema. */
export const jsonFeedSchema = {
  type: 'object',
  properties: {
    version: { const: 'https://jsonfeed.org/version/1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: uri,
    feed_url: uri,
    description: { type: 'string' },
    author,
    items: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1 },
          url: uri,
          title: { type: 'string' },
          content_html: { type: 'string' },
          summary: { type: 'string' },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          author,
        },
        required: ['id', 'content_html'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'title', 'items'],
  additionalProperties: false,
};
