var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Arg, Field, InputType, ObjectType } from '../../../../kernel/graphql.js';
/** Of fields that can be read in several languages. */
export function LanguageArg() {
    return Arg('language', () => String, {
        nullable: true,
        description: 'A language such as de or pt-BR; when not given, the first of the header Accept-Language that there is.',
    });
}
let LocalizedTextsType = class LocalizedTextsType {
    language;
    name;
    description;
    seoTitle;
    seoDescription;
};
__decorate([
    Field(() => String, { description: 'The language that was found, as a tag such as de.' })
], LocalizedTextsType.prototype, "language", void 0);
__decorate([
    Field(() => String, { description: 'As people read it.' })
], LocalizedTextsType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: 'Plain text; may be empty.' })
], LocalizedTextsType.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page; null means the name.' })
], LocalizedTextsType.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title; null means the description.' })
], LocalizedTextsType.prototype, "seoDescription", void 0);
LocalizedTextsType = __decorate([
    ObjectType('LocalizedTexts', { description: 'Texts in the language of the reader. What is not translated is in the own language of the thing.' })
], LocalizedTextsType);
export { LocalizedTextsType };
let TranslatedTermType = class TranslatedTermType {
    term;
    text;
};
__decorate([
    Field(() => String, { description: 'As the product writes it.' })
], TranslatedTermType.prototype, "term", void 0);
__decorate([
    Field(() => String, { description: 'In the language of the translation.' })
], TranslatedTermType.prototype, "text", void 0);
TranslatedTermType = __decorate([
    ObjectType('TranslatedTerm', { description: 'The name or a value of an option in another language.' })
], TranslatedTermType);
export { TranslatedTermType };
let TranslationType = class TranslationType {
    language;
    name;
    description;
    seoTitle;
    seoDescription;
    terms;
};
__decorate([
    Field(() => String, { description: 'A tag such as de.' })
], TranslationType.prototype, "language", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its name.' })
], TranslationType.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Its description.' })
], TranslationType.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of its web page.' })
], TranslationType.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title.' })
], TranslationType.prototype, "seoDescription", void 0);
__decorate([
    Field(() => [TranslatedTermType], { description: 'Names and values of options; of products alone.' })
], TranslationType.prototype, "terms", void 0);
TranslationType = __decorate([
    ObjectType('Translation', { description: 'What was translated into one language; null is what was not.' })
], TranslationType);
export { TranslationType };
let TranslatedTermInput = class TranslatedTermInput {
    term;
    text;
};
__decorate([
    Field(() => String, { description: 'As the product writes it: Red.' })
], TranslatedTermInput.prototype, "term", void 0);
__decorate([
    Field(() => String, { description: 'In the language of the translation, 1 to 80 characters: Rot.' })
], TranslatedTermInput.prototype, "text", void 0);
TranslatedTermInput = __decorate([
    InputType('TranslatedTermInput', { description: 'The name or a value of an option in another language.' })
], TranslatedTermInput);
export { TranslatedTermInput };
let TranslateInput = class TranslateInput {
    language;
    name;
    description;
    seoTitle;
    seoDescription;
};
__decorate([
    Field(() => String, { description: 'The language, as a tag such as de or pt-BR; not that of the texts themselves.' })
], TranslateInput.prototype, "language", void 0);
__decorate([
    Field(() => String, { nullable: true, description: '1 to 200 characters.' })
], TranslateInput.prototype, "name", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'At most 10,000 characters.' })
], TranslateInput.prototype, "description", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The title of the web page, at most 120 characters.' })
], TranslateInput.prototype, "seoTitle", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What search engines show below the title, at most 320 characters.' })
], TranslateInput.prototype, "seoDescription", void 0);
TranslateInput = __decorate([
    InputType('TranslateInput', {
        description: 'All that is translated into one language: it takes the place of what was translated into it before. With nothing but the language, the translation is taken away.',
    })
], TranslateInput);
export { TranslateInput };
//# sourceMappingURL=types.js.map