import { kind } from './shop.js';
export const acme = {
    currencyCode: 'EUR',
    series: ['Alpine', 'Boreal', 'Cirrus', 'Drift', 'Fjord', 'Granite', 'Nomad', 'Summit', 'Tundra', 'Zephyr'],
    praise: ['Tested for three seasons in the Dolomites.', 'Made of recycled polyamide.', 'Repaired by us for ten years.', 'Our lightest so far.'],
    roots: [
        {
            name: 'Camping',
            leaves: [
                {
                    name: 'Tents',
                    code: 'TEN',
                    options: ['2 persons', '3 persons', '4 persons'],
                    kinds: [
                        kind('Dome Tent', 18_990, 'Stands without pegs and sheds wind from any side.'),
                        kind('Tunnel Tent', 27_990, 'A roomy porch for packs and wet boots.'),
                        kind('Ultralight Tent', 34_990, 'Packs as small as a bottle, for long walks.'),
                        kind('Family Tent', 45_990, 'Two bedrooms, and high enough to stand in.'),
                    ],
                },
                {
                    name: 'Sleeping bags',
                    code: 'SLB',
                    options: ['Regular', 'Long', 'Extra long'],
                    kinds: [
                        kind('Down Sleeping Bag', 29_990, 'Goose down that keeps warm to minus ten degrees.'),
                        kind('Synthetic Sleeping Bag', 11_990, 'Dries fast and stays warm when damp.'),
                        kind('Summer Quilt', 8_990, 'For warm nights and small packs.'),
                        kind('Bag Liner', 2_490, 'Silk and cotton, adds five degrees.'),
                    ],
                },
            ],
        },
        {
            name: 'Climbing',
            leaves: [
                {
                    name: 'Ropes',
                    code: 'ROP',
                    options: ['40 m', '60 m', '80 m'],
                    kinds: [
                        kind('Single Rope', 12_990, 'Nine and a half millimetres, for sport routes.'),
                        kind('Half Rope', 10_490, 'For wandering lines in high mountains.'),
                        kind('Dry Rope', 18_490, 'Takes up no water on ice and snow.'),
                        kind('Static Rope', 9_990, 'For hauling and rappelling, with little stretch.'),
                    ],
                },
                {
                    name: 'Harnesses',
                    code: 'HAR',
                    options: ['S', 'M', 'L'],
                    kinds: [
                        kind('Sport Harness', 6_990, 'Thin and soft, with four gear loops.'),
                        kind('Mountain Harness', 7_990, 'Goes on over crampons.'),
                        kind('Big Wall Harness', 12_990, 'Wide padding for long belays.'),
                        kind("Children's Harness", 4_990, 'A full body harness that grows with the child.'),
                    ],
                },
            ],
        },
        {
            name: 'Running',
            leaves: [
                {
                    name: 'Trail shoes',
                    code: 'TRS',
                    options: ['EU 38', 'EU 41', 'EU 44'],
                    kinds: [
                        kind('Trail Shoe', 12_990, 'Five millimetre lugs for mud and scree.'),
                        kind('Waterproof Trail Shoe', 15_990, 'A membrane for wet grass and spring snow.'),
                        kind('Racing Shoe', 17_490, 'Stiff and light, for the day of the race.'),
                        kind('Approach Shoe', 13_990, 'Sticky rubber for the way to the wall.'),
                    ],
                },
                {
                    name: 'Jackets',
                    code: 'JAC',
                    options: ['S', 'M', 'L'],
                    kinds: [
                        kind('Rain Jacket', 19_990, 'Three layers, taped seams, a hood that turns with the head.'),
                        kind('Wind Jacket', 8_990, 'One hundred grams that go into their own pocket.'),
                        kind('Down Jacket', 24_990, 'For breaks on cold ridges.'),
                        kind('Fleece Jacket', 7_990, 'Warm, quick to dry, worn on its own or below.'),
                    ],
                },
            ],
        },
        {
            name: 'Cycling',
            leaves: [
                {
                    name: 'Helmets',
                    code: 'HEL',
                    options: ['S', 'M', 'L'],
                    kinds: [
                        kind('Road Helmet', 11_990, 'Eighteen vents and a magnetic buckle.'),
                        kind('Mountain Helmet', 12_990, 'Reaches low behind the ears.'),
                        kind('City Helmet', 6_990, 'With a lamp at the back.'),
                        kind("Children's Helmet", 4_490, 'Light, and simple to adjust.'),
                    ],
                },
                {
                    name: 'Lights',
                    code: 'LIG',
                    options: ['Black', 'Silver', 'Red'],
                    kinds: [
                        kind('Front Light', 5_990, 'Eighty lux, charged in two hours.'),
                        kind('Rear Light', 2_990, 'Brakes are seen from far behind.'),
                        kind('Light Set', 7_990, 'Front and rear with one charger.'),
                        kind('Headlamp', 4_990, 'For trails at night, with a red mode.'),
                    ],
                },
            ],
        },
    ],
};
//# sourceMappingURL=acme.js.map