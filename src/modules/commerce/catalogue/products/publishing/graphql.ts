import type { Ctx } from '../../../../../kernel/context.js';
import { Arg, Context, Mutation, Resolver } from '../../../../../kernel/graphql.js';
import { ProductType } from '../types.js';
import { ArchiveProductInput, PublishProductInput, UnpublishProductInput } from './inputs.js';
import { archiveProduct, publishProduct, unpublishProduct } from './service.js';

@Resolver(() => ProductType)
export class PublishingResolver {
  @Mutation(() => ProductType, {
    nullable: true,
    description:
      'Puts a product on sale, now or at a time that lies ahead, and if asked until another time. It is on sale from and until then by itself. Refused with COMMERCE_PRODUCT_ARCHIVED after archiving.',
  })
  publishProduct(@Context() ctx: Ctx, @Arg('input', () => PublishProductInput, { description: 'Which one, and when.' }) input: PublishProductInput) {
    return publishProduct(ctx, input);
  }

  @Mutation(() => ProductType, {
    nullable: true,
    description:
      'Takes a product off sale, or makes one that was to go on sale a draft again. It may be published anew; doing so again changes nothing.',
  })
  unpublishProduct(@Context() ctx: Ctx, @Arg('input', () => UnpublishProductInput, { description: 'Which one.' }) input: UnpublishProductInput) {
    return unpublishProduct(ctx, input);
  }

  @Mutation(() => ProductType, { nullable: true, description: 'Takes a product off sale for good; doing so again changes nothing.' })
  archiveProduct(@Context() ctx: Ctx, @Arg('input', () => ArchiveProductInput, { description: 'Which one.' }) input: ArchiveProductInput) {
    return archiveProduct(ctx, input);
  }
}
