import type { Message } from './message.ts';

/** HB262–265, HB720–739: photographs of documents. */
export const photoMessages = {
  HB262: {
    severity: 'error',
    zh: {
      what: '照片文件名“{value}”不能用',
      why: '照片和本文件放在同一个文件夹里，这里只写文件名，不写文件夹。',
      how: '把照片复制到本文件旁边，写成 大门.jpg 这样的名字，带后缀。',
    },
    en: {
      what: 'The file name of the photograph "{value}" cannot be used',
      why: 'A photograph stands beside its document, and only its name is written.',
      how: 'Copy it beside the document and write its name with its extension, as in gate.jpg.',
    },
  },
  HB720: {
    severity: 'error',
    zh: {
      what: '没有找到照片“{file}”',
      why: '照片和本文件放在同一个文件夹里；只收图片文件。',
      how: '把照片复制到本文件旁边，或改正文件名（连同后缀）。',
    },
    en: {
      what: 'The photograph "{file}" is not there',
      why: 'It stands in the same folder as this document, and is an image file.',
      how: 'Copy it there, or correct the name and its extension.',
    },
  },
  HB721: {
    severity: 'error',
    zh: {
      what: '“{file}”是 SVG，不能当照片用',
      why: 'SVG 里可以藏有程序和外部链接，居民打开网页时会运行。照片请用 JPEG、PNG 或 WebP。',
      how: '用看图软件打开，另存为 JPEG（照片）或 PNG（图表），再把新文件放到这里。',
    },
    en: {
      what: '"{file}" is an SVG and cannot be used as a photograph',
      why: 'An SVG may hold programs and links that run in the reader’s browser. Photographs are JPEG, PNG or WebP.',
      how: 'Save it as JPEG or PNG and put the new file here.',
    },
  },
  HB722: {
    severity: 'error',
    zh: {
      what: '“{file}”是 {found} 格式，不能用',
      why: '照片请用 JPEG、PNG 或 WebP；{found} 在许多电脑上打不开。',
      how: '在手机或看图软件里另存（导出）为 JPEG，再把新文件放到这里。只改后缀没有用。',
    },
    en: {
      what: '"{file}" is a {found} file, which is not taken',
      why: 'Photographs are JPEG, PNG or WebP; many machines cannot open {found}.',
      how: 'Export it as JPEG. Renaming it does not help.',
    },
  },
  HB723: {
    severity: 'error',
    zh: {
      what: '“{file}”不是图片',
      why: '文件的内容不是任何一种图片，居民什么也看不到。',
      how: '找到原来的照片，另存为 JPEG，再放到这里。',
    },
    en: {
      what: '"{file}" is no image',
      why: 'Its bytes are of no kind of image; readers would see nothing.',
      how: 'Find the original photograph and save it as JPEG.',
    },
  },
  HB724: {
    severity: 'error',
    zh: {
      what: '“{file}”的后缀是 {suffix}，内容却是 {found}',
      why: '改过后缀的文件在别的电脑上打不开，也看不出里面是什么。',
      how: '把文件改名为 {suggestion}，这里写同样的名字。',
    },
    en: {
      what: '"{file}" ends in {suffix}, but it is a {found} file',
      why: 'Other machines could not open it.',
      how: 'Rename the file to {suggestion}, and write that name here.',
    },
  },
  HB725: {
    severity: 'error',
    zh: {
      what: '“{file}”损坏或不完整，打不开',
      why: '可能是没有传完，或者存盘时出了错；网页上会缺一块。',
      how: '从手机或相机里重新复制一份；原件也坏了的，换一张。',
    },
    en: {
      what: '"{file}" is damaged or incomplete',
      why: 'It may not have been copied to its end.',
      how: 'Copy it again from the phone or camera, or take another one.',
    },
  },
  HB726: {
    severity: 'error',
    zh: {
      what: '“{file}”有 {size} MB，超过 {limit} MB',
      why: '内容库会越来越大，每个人更新都要下载；网页上只用到1280像素宽。',
      how: '用看图软件把宽度缩小到4000像素以内，另存为 JPEG。',
    },
    en: {
      what: '"{file}" has {size} MB, more than {limit} MB',
      why: 'Everyone who works with the content must download it; pages show 1280 pixels of width.',
      how: 'Make it narrower than 4000 pixels and save it as JPEG.',
    },
  },
  HB727: {
    severity: 'error',
    zh: {
      what: '“{file}”有 {size} 百万像素，超过 {limit} 百万',
      why: '这么大的图片打开时会占满内存，不像是一张照片。',
      how: '用看图软件把宽度缩小到4000像素以内，另存为 JPEG。',
    },
    en: {
      what: '"{file}" has {size} megapixels, more than {limit}',
      why: 'Opening it would fill the memory; it does not look like a photograph.',
      how: 'Make it narrower than 4000 pixels and save it as JPEG.',
    },
  },
  HB728: {
    severity: 'error',
    zh: {
      what: '照片“{file}”没有文字说明 alt',
      why: '看不见图的人靠它知道图里是什么，图片没有加载出来时也显示它。',
      how: '写一句看得见的内容：谁或什么、在哪里、什么样，如 alt: 春江花园二期北门，门左侧挂着红色牌匾。不写居民姓名。',
    },
    en: {
      what: 'The photograph "{file}" has no alternative text',
      why: 'Those who cannot see it learn from it what is there.',
      how: 'Say in one sentence what can be seen: what, where, how. Name no residents.',
    },
  },
  HB729: {
    severity: 'error',
    zh: {
      what: '照片“{file}”的文字说明“{alt}”什么也没有说',
      why: '文件名、“图片”这样的字，听的人还是不知道图里是什么。',
      how: '写一句看得见的内容，如 alt: 春江花园二期北门，门左侧挂着红色牌匾。不写居民姓名。',
    },
    en: {
      what: 'The alternative text "{alt}" of "{file}" says nothing',
      why: 'Who hears a file name or the word "picture" does not know what is in it.',
      how: 'Say in one sentence what can be seen. Name no residents.',
    },
  },
  HB730: {
    severity: 'warning',
    zh: {
      what: '没有文档用到这张图片，不会发布',
      why: '可能是漏写了，也可能是不该放在这里的。单元介绍、经验做法和督查考评可以有照片。',
      how: '在旁边的文档里写 photos；用不着就删掉。',
    },
    en: {
      what: 'No document shows this image; it will not be published',
      why: 'It was forgotten, or does not belong here. Profiles, experiences and inspections may have photographs.',
      how: 'Name it in photos of a document beside it, or delete it.',
    },
  },
  HB731: {
    severity: 'error',
    zh: {
      what: '“{file}”在这里写了两次',
      why: '同一张照片只放一次。',
      how: '删去其中一处。',
    },
    en: {
      what: '"{file}" is named twice here',
      why: 'A photograph is shown once.',
      how: 'Remove one of them.',
    },
  },
  HB732: {
    severity: 'warning',
    zh: {
      what: '“{file}”的文件里记着{tells}',
      why: '网页上的照片已经去掉这些，但原件留在内容库里，能看到内容库的人都看得到。',
      how: '提交以前运行 npm run check -- --fix 去掉（画面不变）；或者用看图软件另存一份。已经提交过的，历史里还有，请告诉管理内容库的人。',
    },
    en: {
      what: 'The file "{file}" holds the place where it was taken, or a camera’s serial number or owner: {tells}',
      why: 'Nothing of it reaches the site, but the original stays in the repository for whoever can read that.',
      how: 'Before you commit, run npm run check -- --fix, which takes it away and leaves the picture as it is.',
    },
  },
  HB733: {
    severity: 'warning',
    zh: {
      what: '照片“{file}”的文字说明和前面一张一样：“{alt}”',
      why: '听的人分不清是两张照片。',
      how: '各写各的内容。',
    },
    en: {
      what: 'The alternative text of "{file}" is that of another photograph before it: "{alt}"',
      why: 'Who hears it cannot tell them apart.',
      how: 'Say of each what can be seen in it.',
    },
  },
  HB734: {
    severity: 'error',
    zh: {
      what: '正文里插了图片“{file}”，不会显示',
      why: '照片写在文件开头的 photos 里，网站会缩放、去掉拍摄地点，并要求文字说明。',
      how: '从正文删去这一处；单元介绍、经验做法和督查考评里，在开头的 photos 里写上 file: {file} 和 alt（看得见的内容）。',
    },
    en: {
      what: 'The text holds the image "{file}", which would not be shown',
      why: 'Photographs stand in photos of the front matter: they are resized, stripped, and described there.',
      how: 'Remove it here; in profiles, experiences and inspections name it in photos, with file and alt.',
    },
  },
} satisfies Record<string, Message>;
