import { kind } from './shop.js';
export const globex = {
    currencyCode: 'USD',
    series: ['Amber', 'Bergen', 'Clove', 'Delft', 'Ember', 'Harbor', 'Juniper', 'Linden', 'Oslo', 'Saffron'],
    praise: ['Made in small batches.', 'Safe in the dishwasher.', 'Comes in a box without plastic.', 'Designed to outlive its owner.'],
    roots: [
        {
            name: 'Kitchen',
            leaves: [
                {
                    name: 'Cookware',
                    code: 'COO',
                    options: ['8 inch', '10 inch', '12 inch'],
                    kinds: [
                        kind('Frying Pan', 4_995, 'Heavy gauge steel that spreads the heat.'),
                        kind('Saucepan', 5_495, 'Pours from both sides without a drip.'),
                        kind('Dutch Oven', 14_995, 'Enamelled cast iron for stews and bread.'),
                        kind('Wok', 6_995, 'Carbon steel that seasons with use.'),
                    ],
                },
                {
                    name: 'Knives',
                    code: 'KNI',
                    options: ['Walnut', 'Olive wood', 'Black'],
                    kinds: [
                        kind("Chef's Knife", 8_995, 'Eight inches of forged steel.'),
                        kind('Paring Knife', 3_495, 'For all that is small.'),
                        kind('Bread Knife', 5_995, 'Cuts the crust, not the crumb.'),
                        kind('Knife Block', 7_495, 'Magnetic, holds six blades.'),
                    ],
                },
            ],
        },
        {
            name: 'Dining',
            leaves: [
                {
                    name: 'Tableware',
                    code: 'TAB',
                    options: ['Set of 2', 'Set of 4', 'Set of 6'],
                    kinds: [
                        kind('Dinner Plate', 3_995, 'Stoneware with a glaze that differs on each piece.'),
                        kind('Soup Bowl', 3_495, 'Deep, and warm to hold.'),
                        kind('Serving Platter', 4_995, 'For the middle of the table.'),
                        kind('Mug', 2_495, 'Twelve ounces of coffee.'),
                    ],
                },
                {
                    name: 'Glassware',
                    code: 'GLA',
                    options: ['Set of 2', 'Set of 4', 'Set of 6'],
                    kinds: [
                        kind('Wine Glass', 3_995, 'Blown by mouth, with a pulled stem.'),
                        kind('Tumbler', 2_495, 'Stacks without sticking.'),
                        kind('Carafe', 4_495, 'Holds a quart, pours without a drip.'),
                        kind('Champagne Coupe', 4_995, 'For the good days.'),
                    ],
                },
            ],
        },
        {
            name: 'Bedroom',
            leaves: [
                {
                    name: 'Bedding',
                    code: 'BED',
                    options: ['Twin', 'Queen', 'King'],
                    kinds: [
                        kind('Duvet Cover', 11_995, 'Washed linen that needs no iron.'),
                        kind('Fitted Sheet', 6_995, 'Deep corners that stay where they are.'),
                        kind('Pillowcase', 3_495, 'Cotton sateen with a hidden seam.'),
                        kind('Wool Blanket', 15_995, 'Woven from the wool of one valley.'),
                    ],
                },
                {
                    name: 'Towels',
                    code: 'TOW',
                    options: ['White', 'Sand', 'Slate'],
                    kinds: [
                        kind('Bath Towel', 2_995, 'Long loops of combed cotton.'),
                        kind('Hand Towel', 1_495, 'Waffle weave that dries fast.'),
                        kind('Bath Mat', 2_495, 'Thick and heavy, with a firm grip.'),
                        kind('Bathrobe', 8_995, 'Terry with a shawl collar.'),
                    ],
                },
            ],
        },
        {
            name: 'Living',
            leaves: [
                {
                    name: 'Lamps',
                    code: 'LAM',
                    options: ['Brass', 'Black', 'White'],
                    kinds: [
                        kind('Table Lamp', 8_995, 'A linen shade and a switch on the cord.'),
                        kind('Floor Lamp', 17_995, 'Bends to where one reads.'),
                        kind('Pendant Lamp', 12_995, 'Spun metal, warm light.'),
                        kind('Clip Lamp', 4_495, 'For shelves and headboards.'),
                    ],
                },
                {
                    name: 'Storage',
                    code: 'STO',
                    options: ['Small', 'Medium', 'Large'],
                    kinds: [
                        kind('Woven Basket', 3_995, 'Seagrass with two handles.'),
                        kind('Storage Box', 2_995, 'Birch plywood that stacks.'),
                        kind('Wall Shelf', 5_995, 'Hangs from two screws that nobody sees.'),
                        kind('Coat Rack', 6_495, 'Five pegs of solid oak.'),
                    ],
                },
            ],
        },
    ],
};
//# sourceMappingURL=globex.js.map